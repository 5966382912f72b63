#!/usr/bin/env bash
# @stoplight/prism-cli 5.16.0.
#
# The name of an authentication scheme is case-insensitive (RFC 9110, section 11.1), and many servers accept `bearer`. Prism
# accepts `Bearer` only, and responds to `bearer` as if there were no credentials.
#
# Output seen:
#   Bearer: 200
#   bearer: 401
set -euo pipefail
folder=$(mktemp -d)
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/prism-cli@5.16.0 >&2

cat > shop.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "1.0.0" },
  "security": [{ "token": [] }],
  "paths": {
    "/shirts": {
      "get": {
        "responses": {
          "200": { "description": "The shirts.", "content": { "application/json": { "example": [] } } },
          "401": { "description": "No credentials." }
        }
      }
    }
  },
  "components": { "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } } }
}
JSON
port=$(node -p "const s = require('node:net').createServer().listen(0); const { port } = s.address(); s.close(); port")
node_modules/.bin/prism mock shop.json --port "$port" > prism.log 2>&1 &
trap 'kill $!; rm -rf "$folder"' EXIT
for _ in $(seq 60); do grep -q 'listening' prism.log && break; sleep 0.5; done

for scheme in Bearer bearer; do
  status=$(curl --silent --output /dev/null --write-out '%{http_code}' -H "Authorization: $scheme t" "http://127.0.0.1:$port/shirts")
  echo "$scheme: $status"
done | tee output.txt
[ "$(cat output.txt)" = 'Bearer: 200
bearer: 401' ]
