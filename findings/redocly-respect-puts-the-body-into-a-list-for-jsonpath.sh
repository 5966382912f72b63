#!/usr/bin/env bash
# @redocly/cli 2.77.0, respect.
#
# A criterion of the type `jsonpath` is about `$response.body`, which is an object with the member `shirts`. One would expect that
# `$` is this object, so that `$.shirts[?@.size == 'M']` finds a shirt. It finds nothing, because `$` is a list with the body as its
# only item: `$[?@.shirts[?@.size == 'M']]` finds it. A path that is not valid counts as one that finds nothing, without a message.
#
# Output seen:
#   $.shirts[?@.size == 'M']: not met
#   $[?@.shirts[?@.size == 'M']]: met
#   $.shirts[?: not met
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "${server:-}" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @redocly/cli@2.77.0 >&2
export REDOCLY_TELEMETRY=off

cat > server.js <<'JS'
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json').end('{"shirts":[{"size":"M"}]}');
});
server.listen(0, '127.0.0.1', () => writeFileSync('port.txt', String(server.address().port)));
JS
cat > shop.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "1.0.0" },
  "servers": [{ "url": "https://shop.example" }],
  "paths": {
    "/shirts": {
      "get": {
        "operationId": "listShirts",
        "responses": {
          "200": {
            "description": "The shirts.",
            "content": { "application/json": { "schema": { "type": "object" } } }
          }
        }
      }
    }
  }
}
JSON
node server.js &
server=$!
until [ -s port.txt ]; do sleep 0.1; done

check() {
  cat > list.arazzo.yaml <<YAML
arazzo: 1.0.1
info: { title: List, version: 1.0.0 }
sourceDescriptions:
  - { name: shop, type: openapi, url: shop.json }
workflows:
  - workflowId: list
    steps:
      - stepId: list
        operationId: listShirts
        successCriteria:
          - { context: \$response.body, type: jsonpath, condition: "$1" }
YAML
  if npx redocly respect list.arazzo.yaml --server "shop=http://127.0.0.1:$(cat port.txt)" >&2; then
    echo "$1: met"
  else
    echo "$1: not met"
  fi
}
for path in "\$.shirts[?@.size == 'M']" "\$[?@.shirts[?@.size == 'M']]" '$.shirts[?'; do check "$path"; done | tee output.txt
[ "$(cat output.txt)" = "\$.shirts[?@.size == 'M']: not met
\$[?@.shirts[?@.size == 'M']]: met
\$.shirts[?: not met" ]
