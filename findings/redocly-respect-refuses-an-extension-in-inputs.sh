#!/usr/bin/env bash
# @redocly/cli 2.77.0, lint and respect.
#
# The inputs of an Arazzo workflow are described by a JSON Schema, which may have keywords that a reader does not know. `lint` finds
# the file valid, without a warning. `respect` refuses to run it, and names neither the file nor the place of the keyword.
#
# Output seen:
#   lint: valid
#   respect: strict mode: unknown keyword: "x-variable"
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "${server:-}" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @redocly/cli@2.77.0 >&2
export REDOCLY_TELEMETRY=off

cat > shop.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "1.0.0" },
  "servers": [{ "url": "http://127.0.0.1:1" }],
  "paths": {
    "/shirts": {
      "get": {
        "operationId": "listShirts",
        "parameters": [{ "name": "size", "in": "query", "schema": { "type": "string" } }],
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
    inputs:
      type: object
      properties:
        size: { type: string, x-variable: SIZE }
    steps:
      - stepId: list
        operationId: listShirts
        parameters: [{ name: size, in: query, value: $inputs.size }]
        successCriteria:
          - condition: $statusCode == 200
YAML
if npx redocly lint list.arazzo.yaml >&2; then lint=valid; else lint=invalid; fi
said=$(npx redocly respect list.arazzo.yaml --input '{ "size": "M" }' 2>&1 | grep -v '^ *$' | head -1 || true)
printf 'lint: %s\nrespect: %s\n' "$lint" "$said"
[ "$lint" = valid ] && [ "$said" = 'strict mode: unknown keyword: "x-variable"' ]
