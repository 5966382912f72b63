#!/usr/bin/env bash
# cac 7.1.0.
#
# A program has one command, and is called with a misspelt one. An unknown option is an error, but for the unknown command nothing
# is printed and the exit code is 0, even with `help()` switched on. The program has to listen to the event `command:*` itself.
#
# Output seen:
#   misspelt option: exit code 1
#   misspelt command: exit code 0, 0 bytes of output
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund cac@7.1.0 >&2

cat > tool.js <<'JS'
import { cac } from 'cac';

const cli = cac('tool');
cli.command('serve', 'Serve something').option('--port <port>', 'The port').action(({ port }) => console.log(port));
cli.help();
cli.parse();
JS
code() { node tool.js "$@" > printed.txt 2>&1 && echo 0 || echo $?; }
{
  echo "misspelt option: exit code $(code serve --prot 80)"
  echo "misspelt command: exit code $(code srve), $(wc -c < printed.txt | tr -d ' ') bytes of output"
} | tee output.txt
[ "$(cat output.txt)" = 'misspelt option: exit code 1
misspelt command: exit code 0, 0 bytes of output' ]
