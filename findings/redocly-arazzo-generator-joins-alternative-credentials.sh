#!/usr/bin/env bash
# @redocly/cli 2.77.0, generate-arazzo.
#
# `security: [{ key: [] }, { account: [] }]` lets a caller choose one of two credentials. The generated workflow sends both. It is
# the same workflow as for `[{ key: [], account: [] }]`, which needs both. In either case the workflow declares only the first of
# the two inputs that its steps use.
#
# Output seen:
#   steps use: account, key
#   declared by the workflow: key
#   same workflow for both: yes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @redocly/cli@2.77.0 >&2

cat > shop.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "1.0.0" },
  "servers": [{ "url": "https://shop.example" }],
  "paths": {
    "/shirts": {
      "get": {
        "operationId": "listShirts",
        "responses": { "200": { "description": "The shirts." } }
      }
    }
  },
  "security": [{ "key": [] }, { "account": [] }],
  "components": {
    "securitySchemes": {
      "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
      "account": { "type": "apiKey", "in": "header", "name": "X-Account" }
    }
  }
}
JSON
export REDOCLY_TELEMETRY=off
generate() { npx redocly generate-arazzo shop.json -o "$1" >&2; }
generate either.yaml
sed -i 's/\[{ "key": \[\] }, { "account": \[\] }\]/[{ "key": [], "account": [] }]/' shop.json
generate both.yaml

used=$(grep -o '\$inputs\.[a-z]*' either.yaml | cut -d . -f 2 | sort -u | paste -sd , | sed 's/,/, /')
declared=$(sed -n '/^workflows:/,/^components:/p' either.yaml | grep -o '#/components/inputs/[a-z]*' | cut -d / -f 4 | paste -sd ,)
if cmp -s either.yaml both.yaml; then same=yes; else same=no; fi
printf 'steps use: %s\ndeclared by the workflow: %s\nsame workflow for both: %s\n' "$used" "$declared" "$same"
[ "$used" = 'account, key' ] && [ "$declared" = key ] && [ "$same" = yes ]
