#!/usr/bin/env bash
# openapi-to-postmanv2 6.3.3.
#
# `security: [{ key: [], account: [] }]` means that a call needs both credentials. The collection has the first one only: there
# is one `auth` for the collection, and the header of the second scheme is neither in `auth` nor in the headers of the request.
#
# Output seen:
#   auth of the collection: X-Key
#   headers of the request: Accept
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund openapi-to-postmanv2@6.3.3 >&2

cat > shop.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "1.0.0" },
  "servers": [{ "url": "https://shop.example" }],
  "paths": {
    "/shirts": {
      "get": {
        "operationId": "listShirts",
        "responses": { "200": { "description": "The shirts.", "content": { "application/json": { "schema": { "type": "object" } } } } }
      }
    }
  },
  "security": [{ "key": [], "account": [] }],
  "components": {
    "securitySchemes": {
      "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
      "account": { "type": "apiKey", "in": "header", "name": "X-Account" }
    }
  }
}
JSON
cat > convert.js <<'JS'
import { readFileSync } from 'node:fs';
import converter from 'openapi-to-postmanv2';

converter.convert({ type: 'json', data: JSON.parse(readFileSync('shop.json', 'utf8')) }, {}, (error, { output }) => {
  if (error) throw error;
  const collection = output[0].data;
  const find = (item) => (item.request ? item : find(item.item[0]));
  const { request } = find(collection);
  console.log(`auth of the collection: ${collection.auth.apikey.find(({ key }) => key === 'key').value}`);
  console.log(`headers of the request: ${request.header.map(({ key }) => key).join(', ')}`);
});
JS
node convert.js | tee output.txt
[ "$(cat output.txt)" = 'auth of the collection: X-Key
headers of the request: Accept' ]
