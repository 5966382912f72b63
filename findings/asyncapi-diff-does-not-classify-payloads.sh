#!/usr/bin/env bash
# @asyncapi/diff 0.5.0.
#
# The library sorts changes into breaking, non-breaking and unclassified. A member of a payload that becomes required, changes
# its type or is removed is unclassified. A check that fails on breaking changes lets all of them pass.
#
# Output seen:
#   required member: unclassified
#   other type: unclassified
#   removed member: unclassified
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @asyncapi/diff@0.5.0 >&2

cat > compare.js <<'JS'
import asyncapi from '@asyncapi/diff';

const shop = (schema) => ({
  asyncapi: '3.0.0',
  info: { title: 'Shop', version: '1.0.0' },
  channels: { shirts: { address: 'shirts', messages: { sold: { $ref: '#/components/messages/sold' } } } },
  components: { messages: { sold: { payload: { $ref: '#/components/schemas/Sold' } } }, schemas: { Sold: schema } },
});
const before = shop({ type: 'object', properties: { id: { type: 'string' }, size: { type: 'string' } } });
const changes = {
  'required member': { ...before.components.schemas.Sold, required: ['id'] },
  'other type': { type: 'object', properties: { id: { type: 'integer' }, size: { type: 'string' } } },
  'removed member': { type: 'object', properties: { id: { type: 'string' } } },
};
for (const [change, schema] of Object.entries(changes)) {
  const { changes: found } = asyncapi.diff(before, shop(schema)).getOutput();
  console.log(`${change}: ${[...new Set(found.map(({ type }) => type))].join(', ')}`);
}
JS
node compare.js | tee output.txt
[ "$(cat output.txt)" = 'required member: unclassified
other type: unclassified
removed member: unclassified' ]
