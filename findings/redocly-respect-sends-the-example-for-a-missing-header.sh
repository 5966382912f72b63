#!/usr/bin/env bash
# @redocly/cli 2.77.0, respect.
#
# A step of an Arazzo workflow leaves out a header that the operation requires. The run does not fail and does not warn: respect
# sends the example of the description in its place, and the step passes. So a workflow that would not work elsewhere looks correct.
#
# Output seen:
#   exit code: 0
#   the server got X-Shop: shop-of-the-docs
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
  writeFileSync('header.txt', request.headers['x-shop'] ?? 'absent');
  response.setHeader('content-type', 'application/json').end('{}');
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
        "parameters": [
          {
            "name": "X-Shop",
            "in": "header",
            "required": true,
            "schema": { "type": "string" },
            "example": "shop-of-the-docs"
          }
        ],
        "responses": { "200": { "description": "The shirts." } }
      }
    }
  }
}
JSON
cat > list.arazzo.yaml <<'YAML'
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
          - condition: $statusCode == 200
YAML
node server.js &
server=$!
until [ -s port.txt ]; do sleep 0.1; done
code=0
npx redocly respect list.arazzo.yaml --server "shop=http://127.0.0.1:$(cat port.txt)" >&2 || code=$?
got=$(cat header.txt)
printf 'exit code: %s\nthe server got X-Shop: %s\n' "$code" "$got"
[ "$code" = 0 ] && [ "$got" = shop-of-the-docs ]
