#!/usr/bin/env bash
# openapi-fetch 0.17.0 with openapi-typescript-helpers 0.1.0 and TypeScript 5.9.3.
#
# A common way to type a list of values that may grow is `'small' | 'large' | (string & {})`: editors complete the known
# values, and any other string is accepted. From 0.17 on, the data of a response goes through the mapped type `Readable`.
# It treats `string & {}` as an object and maps it to the methods of a string. The field is then no longer assignable to
# `string`. With 0.16.0 the same program compiles.
#
# Output seen:
#   0.16.0: compiles
#   0.17.0: error TS2322, the type lists string methods: yes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > program.ts <<'TS'
import createClient from 'openapi-fetch';

interface paths {
  '/shirts/{id}': {
    parameters: { path: { id: string } };
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { 'application/json': { size: 'small' | 'large' | (string & {}) } } } };
    };
  };
}

const shop = createClient<paths>({ baseUrl: 'http://shop.example' });
const { data } = await shop.GET('/shirts/{id}', { params: { path: { id: '1' } } });
export const size: string = data!.size;
TS
cat > tsconfig.json <<'JSON'
{
  "compilerOptions": {
    "strict": true, "noEmit": true, "skipLibCheck": true,
    "target": "es2022", "module": "nodenext", "lib": ["es2022", "dom", "dom.iterable"]
  },
  "files": ["program.ts"]
}
JSON
echo '{ "private": true, "type": "module" }' > package.json

check() {
  npm install --silent --no-audit --no-fund "openapi-fetch@$1" typescript@5.9.3 >&2
  npx tsc -p . > output.txt && return 0 || return 1
}

old=changed new=changed
if check 0.16.0; then echo '0.16.0: compiles'; old=holds; else head -3 output.txt; fi
if check 0.17.0; then
  echo '0.17.0: compiles'
elif grep -q 'TS2322' output.txt && grep -q 'charAt' output.txt; then
  echo '0.17.0: error TS2322, the type lists string methods: yes'
  new=holds
else
  head -3 output.txt
fi
[ "$old" = holds ] && [ "$new" = holds ]
