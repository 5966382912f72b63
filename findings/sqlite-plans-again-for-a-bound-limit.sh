#!/usr/bin/env bash
# Node.js 24.21.0, node:sqlite with SQLite 3.53.4.
#
# A prepared query with `limit ?` is executed again and again with the same values. One would expect that a prepared query is planned
# once. SQLite looks at the value of a bound limit while it plans, and plans the query again at each execution, which takes several
# times as long as to read a few rows. `limit ? + 0` and `limit 20` do not have this effect.
#
# Output seen (microseconds for each execution):
#   limit 20: 2.1
#   limit ? + 0: 2.1
#   limit ?: 7.9
#   limit ? takes at least three times as long: true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 >&2

cat > measure.js <<'JS'
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(':memory:');
database.exec('create table shirt (shop text, size text, colour text, made integer, id text)');
database.exec('create index shirt_list on shirt (shop, size, colour, made, id)');
database.exec("insert into shirt values ('north', 'M', 'red', 1, 's1'), ('north', 'M', 'red', 2, 's2')");

const query = (limit) =>
  database.prepare(
    `select * from shirt where shop = ? and size = ? and colour = ? and made >= ? and made < ? order by made desc, id desc limit ${limit}`,
  );
const queries = { 'limit 20': [query('20')], 'limit ? + 0': [query('? + 0'), 20], 'limit ?': [query('?'), 20] };
const best = {};
for (let round = 0; round < 5; round++) {
  for (const [name, [statement, ...limit]] of Object.entries(queries)) {
    const start = performance.now();
    for (let run = 0; run < 20_000; run++) statement.all('north', 'M', 'red', 0, 9, ...limit);
    best[name] = Math.min(best[name] ?? Infinity, (performance.now() - start) / 20);
  }
}
for (const [name, microseconds] of Object.entries(best)) console.log(`${name}: ${microseconds.toFixed(1)}`);
console.log(`limit ? takes at least three times as long: ${best['limit ?'] >= 3 * best['limit ? + 0']}`);
JS
npx node measure.js | tee output.txt
grep -q 'as long: true' output.txt
