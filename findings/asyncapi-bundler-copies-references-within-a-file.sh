#!/usr/bin/env bash
# @asyncapi/bundler 1.0.2.
#
# A document without references to other files is already a bundle. The bundler still replaces each `#/components/...` reference
# by a copy of its target, so generators that take the names of types from `components` see anonymous objects.
#
# Output seen:
#   payload in the file: #/components/schemas/Sold
#   payload in the bundle: a copy
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @asyncapi/bundler@1.0.2 >&2

cat > shop.json <<'JSON'
{
  "asyncapi": "3.0.0",
  "info": { "title": "Shop", "version": "1.0.0" },
  "channels": { "shirts": { "address": "shirts", "messages": { "sold": { "$ref": "#/components/messages/sold" } } } },
  "components": {
    "messages": { "sold": { "payload": { "$ref": "#/components/schemas/Sold" } } },
    "schemas": { "Sold": { "type": "object", "properties": { "id": { "type": "string" } } } }
  }
}
JSON
cat > bundle.js <<'JS'
import { readFileSync } from 'node:fs';
import bundle from '@asyncapi/bundler';

const payload = ({ components }) => components.messages.sold.payload;
const describe = (schema) => schema.$ref ?? (schema.properties ? 'a copy' : 'something else');
console.log(`payload in the file: ${describe(payload(JSON.parse(readFileSync('shop.json', 'utf8'))))}`);
console.log(`payload in the bundle: ${describe(payload((await bundle(['shop.json'])).json()))}`);
JS
node bundle.js | tee output.txt
[ "$(cat output.txt)" = 'payload in the file: #/components/schemas/Sold
payload in the bundle: a copy' ]
