#!/usr/bin/env bash
# @rtk-query/codegen-openapi 2.2.0.
#
# Many APIs take a list as `ids[]=1&ids[]=2`. In OpenAPI that is a query parameter with the name `ids[]`, style `form` and
# `explode: true`. The generated endpoint sends the parameter as `ids`, and its type is an object with the empty string as its
# only key. The name on the wire is lost without a message.
#
# Output seen:
#   sent as: ids
#   type: { ""?: number[] }
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @rtk-query/codegen-openapi@2.2.0 typescript@5.9.3 >&2

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
            "name": "ids[]", "in": "query", "style": "form", "explode": true,
            "schema": { "type": "array", "items": { "type": "integer" } }
          }
        ],
        "responses": { "200": { "description": "The shirts." } }
      }
    }
  }
}
JSON
echo 'export const emptyApi: any = {};' > empty.ts
echo '{ "schemaFile": "./shop.json", "apiFile": "./empty.ts", "apiImport": "emptyApi", "outputFile": "./api.ts" }' > config.json
npx rtk-query-codegen-openapi config.json >&2

holds=yes
if grep -q 'ids: queryArg' api.ts && ! grep -q 'ids\[\]' api.ts; then echo 'sent as: ids'; else holds=no; fi
if grep -A 1 'ids?: {' api.ts | grep -q '""?: number\[\]'; then echo 'type: { ""?: number[] }'; else holds=no; fi
[ "$holds" = yes ] || { cat api.ts; exit 1; }
