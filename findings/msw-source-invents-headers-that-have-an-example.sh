#!/usr/bin/env bash
# @mswjs/source 0.5.0 with msw 2.15.0.
#
# The handlers that `fromOpenApi` makes respond with the example of the body, as written. For a response header that has an
# example too, the value is a made-up word, and it differs from run to run.
#
# Output seen:
#   body: {"shirts":[]}
#   x-total is the example 41: no
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @mswjs/source@0.5.0 msw@2.15.0 >&2

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
            "headers": { "x-total": { "schema": { "type": "string" }, "example": "41" } },
            "content": { "application/json": { "schema": { "type": "object" }, "example": { "shirts": [] } } }
          }
        }
      }
    }
  }
}
JSON
cat > respond.js <<'JS'
import { readFileSync } from 'node:fs';
import { fromOpenApi } from '@mswjs/source/open-api';
import { getResponse } from 'msw';

const handlers = await fromOpenApi(JSON.parse(readFileSync('shop.json', 'utf8')));
const response = await getResponse(handlers, new Request('https://shop.example/shirts'));
console.log(`body: ${JSON.stringify(await response.json())}`);
console.log(`x-total is the example 41: ${response.headers.get('x-total') === '41' ? 'yes' : 'no'}`);
JS
node respond.js | tee output.txt
[ "$(cat output.txt)" = 'body: {"shirts":[]}
x-total is the example 41: no' ]
