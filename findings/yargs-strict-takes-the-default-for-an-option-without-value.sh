#!/usr/bin/env bash
# yargs 18.2.0.
#
# In strict mode, with a text option that has a default, the user leaves the value out by mistake. The parser takes the default, as
# if the option had not been given, and the command runs. `requiresArg` has to be set for each option.
#
# Output seen:
#   without requiresArg: serving on 80
#   with requiresArg: refused
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund yargs@18.2.0 >&2

cat > tool.js <<'JS'
import process from 'node:process';
import yargs from 'yargs';

const requiresArg = process.env.REQUIRES_ARG === '1';
await yargs(process.argv.slice(2))
  .command(
    'serve',
    'Serve something',
    (command) => command.option('port', { type: 'string', default: '80', requiresArg }),
    ({ port }) => console.log(`serving on ${port}`),
  )
  .strict()
  .parseAsync();
JS
{
  echo "without requiresArg: $(node tool.js serve --port)"
  echo "with requiresArg: $(REQUIRES_ARG=1 node tool.js serve --port 2>/dev/null || echo refused)"
} | tee output.txt
[ "$(cat output.txt)" = 'without requiresArg: serving on 80
with requiresArg: refused' ]
