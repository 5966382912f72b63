#!/usr/bin/env bash
# openapi-fetch 0.17.0.
#
# A `Date` is a common value for a query parameter, and `JSON.stringify` and `URLSearchParams` both write one as text. The
# serializer of openapi-fetch treats it as an object without members: the name and the value disappear, and an empty part of the
# query remains. The call succeeds, without the filter that it was given.
#
# Output seen:
#   /shirts?&page=2
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund openapi-fetch@0.17.0 >&2

cat > call.js <<'JS'
import createClient from 'openapi-fetch';

const fetch = async ({ url }) => {
  const { pathname, search } = new URL(url);
  console.log(`${pathname}${search}`);
  return new Response('{}');
};
const shop = createClient({ baseUrl: 'https://shop.example', fetch });
await shop.GET('/shirts', { params: { query: { since: new Date('2026-01-01T00:00:00Z'), page: 2 } } });
JS
node call.js | tee output.txt
[ "$(cat output.txt)" = '/shirts?&page=2' ]
