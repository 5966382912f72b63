#!/usr/bin/env bash
# ajv-formats 3.0.1 with ajv 8.20.0.
#
# The format `date-time` accepts a leap second, which is valid by RFC 3339. `Date.parse` returns NaN for it. A program that
# validates a time and then compares it, for example "not in the past", gets false from every comparison. So a check that looks
# for times in the past, and one that looks for times in the future, both find nothing. Such a program has to refuse NaN as well.
#
# Output seen:
#   2030-12-31T23:59:59Z: valid true, Date.parse 1924991999000, past false, future true
#   2030-12-31T23:59:60Z: valid true, Date.parse NaN, past false, future false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund ajv@8.20.0 ajv-formats@3.0.1 >&2

cat > check.js <<'JS'
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const validate = formats.default(new Ajv()).compile({ type: 'string', format: 'date-time' });
const now = Date.parse('2026-01-01T00:00:00Z');
for (const text of ['2030-12-31T23:59:59Z', '2030-12-31T23:59:60Z']) {
  const time = Date.parse(text);
  console.log(`${text}: valid ${validate(text)}, Date.parse ${time}, past ${time <= now}, future ${time > now}`);
}
JS
node check.js | tee output.txt
[ "$(cat output.txt)" = '2030-12-31T23:59:59Z: valid true, Date.parse 1924991999000, past false, future true
2030-12-31T23:59:60Z: valid true, Date.parse NaN, past false, future false' ]
