#!/usr/bin/env bash
# find-my-way 9.10.2.
#
# A route ends with a parameter: `/invoices/:id`. The path `/invoices/` matches it, with an empty text as the id, so a handler that
# expects an id gets none. A template of OpenAPI does not match an empty segment. `/invoices` does not match, as expected.
#
# Output seen:
#   /invoices/7: {"id":"7"}
#   /invoices/: {"id":""}
#   /invoices: no match
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund find-my-way@9.10.2 >&2

cat > route.js <<'JS'
import createRouter from 'find-my-way';

const router = createRouter();
router.on('GET', '/invoices/:id', () => {});
for (const path of ['/invoices/7', '/invoices/', '/invoices']) {
  const match = router.find('GET', path);
  console.log(`${path}: ${match ? JSON.stringify(match.params) : 'no match'}`);
}
JS
node route.js | tee output.txt
[ "$(cat output.txt)" = '/invoices/7: {"id":"7"}
/invoices/: {"id":""}
/invoices: no match' ]
