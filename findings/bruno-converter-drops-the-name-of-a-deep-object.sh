#!/usr/bin/env bash
# @usebruno/converters 0.23.0.
#
# A query parameter `filter` with style `deepObject` is written as `filter[size]=small`. The Bruno request has a parameter
# called `size`. The name of the object is lost, and the request that Bruno sends is not the one that the description defines.
#
# Output seen:
#   query parameters: size
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @usebruno/converters@0.23.0 >&2

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
            "name": "filter", "in": "query", "style": "deepObject", "explode": true,
            "schema": { "type": "object", "properties": { "size": { "type": "string" } } }
          }
        ],
        "responses": { "200": { "description": "The shirts." } }
      }
    }
  }
}
JSON
cat > convert.js <<'JS'
import { readFileSync } from 'node:fs';
import { openApiToBruno } from '@usebruno/converters';

const { items } = openApiToBruno(JSON.parse(readFileSync('shop.json', 'utf8')));
const find = (item) => (item.request ? item : find(item.items[0]));
const { params } = find(items[0]).request;
console.log(`query parameters: ${params.map(({ name }) => name).join(', ')}`);
JS
node convert.js | tee output.txt
[ "$(cat output.txt)" = 'query parameters: size' ]
