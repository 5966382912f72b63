#!/usr/bin/env bash
# @samchon/openapi 6.0.1.
#
# A schema may say `properties` and, beside them, `anyOf` with lists of `required`: an object of this form, with at least one of
# two members. After the upgrade to the library's own form only the branches are left. `type`, `properties` and the outer
# `required` are gone, and `anyOf` has become `oneOf`, which excludes an object that has both members.
#
# Output seen:
#   keywords before: anyOf, properties, required, type
#   keywords after: oneOf
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @samchon/openapi@6.0.1 >&2

cat > shop.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "1.0.0" },
  "servers": [{ "url": "https://shop.example" }],
  "paths": {
    "/shirts": {
      "post": {
        "operationId": "createShirt",
        "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewShirt" } } } },
        "responses": { "201": { "description": "Created." } }
      }
    }
  },
  "components": {
    "schemas": {
      "NewShirt": {
        "type": "object",
        "required": ["size"],
        "properties": { "size": { "type": "string" }, "colour": { "type": "string" }, "pattern": { "type": "string" } },
        "anyOf": [{ "required": ["colour"] }, { "required": ["pattern"] }]
      }
    }
  }
}
JSON
cat > upgrade.js <<'JS'
import { readFileSync } from 'node:fs';
import { OpenApi } from '@samchon/openapi';

const shop = JSON.parse(readFileSync('shop.json', 'utf8'));
const list = ({ components }) => {
  const keywords = Object.entries(components.schemas.NewShirt).filter(([, value]) => value !== undefined);
  return keywords.map(([keyword]) => keyword).toSorted().join(', ');
};
console.log(`keywords before: ${list(shop)}`);
console.log(`keywords after: ${list(OpenApi.convert(shop))}`);
JS
node upgrade.js | tee output.txt
[ "$(cat output.txt)" = 'keywords before: anyOf, properties, required, type
keywords after: oneOf' ]
