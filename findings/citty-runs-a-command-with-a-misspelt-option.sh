#!/usr/bin/env bash
# citty 0.2.2.
#
# A command declares the option `--port` with a default. With `--prot 81` the command runs with the default and ends with 0: options
# that are not declared are not reported, and there is no setting for it. An unknown command is refused.
#
# Output seen:
#   --port 81: serving on 81
#   --prot 81: serving on 80
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund citty@0.2.2 >&2

cat > tool.js <<'JS'
import { defineCommand, runMain } from 'citty';

const serve = defineCommand({
  meta: { name: 'serve' },
  args: { port: { type: 'string', default: '80', description: 'The port' } },
  run: ({ args }) => console.log(`serving on ${args.port}`),
});
runMain(defineCommand({ meta: { name: 'tool' }, subCommands: { serve } }));
JS
{
  echo "--port 81: $(node tool.js serve --port 81)"
  echo "--prot 81: $(node tool.js serve --prot 81)"
} | tee output.txt
[ "$(cat output.txt)" = '--port 81: serving on 81
--prot 81: serving on 80' ]
