#!/usr/bin/env bash
# @asyncapi/parser 3.6.3, with @stoplight/spectral-functions 1.11.1.
#
# One parser reads the same small document three times. Each time it compiles the JSON Schema of AsyncAPI 3 anew, because the function
# that checks the document creates its validators for each document. A tool that reads many documents spends most of its time there.
#
# Output seen:
#   large schemas compiled for document 1: 2
#   large schemas compiled for document 2: 2
#   large schemas compiled for document 3: 2
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @asyncapi/parser@3.6.3 >&2

cat > parse.js <<'JS'
import { createRequire } from 'node:module';

// Counts what the validator of the parser compiles that has more than a hundred thousand characters.
const require = createRequire(createRequire(createRequire(import.meta.url).resolve('@asyncapi/parser')).resolve('@stoplight/spectral-functions'));
let compiled = 0;
const { prototype } = require('ajv/dist/core.js').default;
const { compile } = prototype;
prototype.compile = function (schema, ...rest) {
  if (JSON.stringify(schema).length > 100_000) compiled += 1;
  return compile.call(this, schema, ...rest);
};
const { Parser } = await import('@asyncapi/parser');
const parser = new Parser();
const document = { asyncapi: '3.0.0', info: { title: 'Shop', version: '1.0.0' }, channels: {} };
for (const number of [1, 2, 3]) {
  compiled = 0;
  await parser.parse(JSON.stringify(document));
  console.log(`large schemas compiled for document ${number}: ${compiled}`);
}
JS
node parse.js | tee output.txt
[ "$(cat output.txt)" = 'large schemas compiled for document 1: 2
large schemas compiled for document 2: 2
large schemas compiled for document 3: 2' ]
