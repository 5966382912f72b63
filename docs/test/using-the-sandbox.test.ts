// Runs the commands of the guide on the sandbox, in its order, against a sandbox that the command line serves.
import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const docs = join(import.meta.dirname, '..');
const folder = join(docs, '.cache/using-the-sandbox');
const cli = join(docs, '../packages/wirepact/src/cli.ts');
const guide = readFileSync(join(docs, 'pages/guides/using-the-sandbox.md'), 'utf8');

let origin: string;
let stop: () => void;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  // The packages are not installed here, so `npx wirepact` is the command line of this repository.
  const shim = `#!/bin/sh\nshift\nexec '${process.execPath}' '${cli}' "$@"\n`;
  writeFileSync(join(folder, 'bin/npx'), shim);
  chmodSync(join(folder, 'bin/npx'), 0o755);
  const server = spawn(process.execPath, ['--conditions=@wirepact/source', cli, 'sandbox', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stop = () => server.kill();
  let printed = '';
  server.stdout.on('data', (text) => (printed += text));
  await expect.poll(() => printed, { timeout: 25_000 }).toMatch(/\n\}\n$/);
  origin = (JSON.parse(printed) as { url: string }).url;
  const snippet = readFileSync(join(docs, 'snippets/send-invoice.ts'), 'utf8');
  writeFileSync(join(folder, 'send-invoice.ts'), snippet.replace('http://localhost:4010', origin));
}, 30_000);

afterAll(() => stop());

it('the commands of the guide work', { timeout: 60_000 }, async () => {
  const commands = [...guide.matchAll(/```sh second-terminal\n([^]*?)\n```/g)].map(([, text]) => text).join('\n');
  const { stdout, stderr } = await promisify(execFile)(
    'sh',
    ['-exc', commands.replaceAll('http://localhost:4010', origin)],
    {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        NODE_OPTIONS: '--conditions=@wirepact/source',
        WIREPACT_SANDBOX_URL: origin,
      },
    },
  );
  expect(stdout).toMatch(/^invoice \S+ \(platform\) is now in the state "paid"\.$/m);
  expect(stdout).toMatch(/^payment \S+ \(payments\) is now in the state "pending"\./m);
  expect(stdout).toMatch(/^The clock moved from \S+ to \S+\./m);
  expect(stderr).not.toContain('Warning');
});
