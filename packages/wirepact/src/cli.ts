#!/usr/bin/env node
// The entry. Everything that a newer Node.js is needed for is imported only after its version is known to be new enough.
import { readFileSync } from 'node:fs';
import { explainOldNode } from './node-version.ts';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  engines: { node: string };
};
const complaint = explainOldNode(process.versions.node, engines.node);
if (complaint === undefined) {
  // A reader of the output may stop early (`wirepact mock | head -1`). That is not an error.
  process.stdout.on('error', () => process.exit(0));
  const { readKeys } = await import('./read-keys.ts');
  const { runCli } = await import('./run-cli.ts');
  const listActions = async () => (await import('@wirepact/sandbox/actions')).listActions();
  const terminal = {
    out: (text: string) => void process.stdout.write(`${text}\n`),
    err: (text: string) => void process.stderr.write(`${text}\n`),
    fetch: globalThis.fetch,
    onKey: (listener: (key: string) => void) => readKeys(process.stdin, listener),
  };
  process.exitCode = await runCli(process.argv.slice(2), terminal, listActions);
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}
