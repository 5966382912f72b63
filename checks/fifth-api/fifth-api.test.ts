// Adding an API takes one folder of spec/ and one line. Shown on a copy of this repository: after both, the new API has
// types, a client, a mock, documentation and contract tests, and nobody has written a line of code for it.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { repository } from '@wirepact/scripts/contract/apis';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const copy = mkdtempSync(join(tmpdir(), 'wirepact-fifth-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

beforeAll(() => {
  // Other checks may be writing these at the same time.
  const left = new Set(['node_modules', 'dist', '.git', '.turbo', '.cache', '.temp', '.toolchain']);
  const written = join(repository, 'docs/pages/packages');
  cpSync(repository, copy, { recursive: true, filter: (path) => !left.has(basename(path)) && path !== written });

  // The folder …
  cpSync(join(import.meta.dirname, 'spec/notes'), join(copy, 'spec/notes'), { recursive: true });
  // … and the line: what the mock serves, it depends on.
  const mock = join(copy, 'packages/mock/package.json');
  const manifest = readFileSync(mock, 'utf8');
  writeFileSync(
    mock,
    manifest.replace('"@wirepact/platform"', '"@wirepact/notes": "workspace:*",\n    "@wirepact/platform"'),
  );

  node(join(repository, 'scripts/generate.ts'), '--root', copy);
  run('pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile', '--reporter=silent');
});

it('has a package with types, a client and an operation table', () => {
  writeFileSync(
    join(copy, 'packages/notes/src/use.test-d.ts'),
    `import { createNotesClient, operations, type Note } from './index.ts';
     import { events, type NotesEvent } from './webhooks.ts';
     const notes = createNotesClient({ apiKey: 'k' });
     const { data } = await notes.POST('/notes', { body: { text: 'Buy milk' } });
     export const note: Note | undefined = data;
     // @ts-expect-error A note needs a text.
     await notes.POST('/notes', { body: {} });
     export const path: '/notes' = operations.listNotes.path;
     export const title: 'Note created' = events['note.created'].title;
     export const text = (event: NotesEvent): string => event.note.text;\n`,
  );
  expect(run('pnpm', '--dir', 'packages/notes', 'exec', 'tsc')).toBe('');
});

it('passes the lint and the drift check', () => {
  expect(node(join(copy, 'scripts/lint.ts'))).toContain('notes');
  expect(node(join(copy, 'scripts/generate.ts'), '--check')).toMatch(/up to date|nothing has changed/);
});

it('is mocked by the command line', async () => {
  const cli = join(copy, 'packages/wirepact/src/cli.ts');
  const mock = spawn(process.execPath, ['--conditions=@wirepact/source', cli, 'mock', 'notes', '--port', '0'], {
    cwd: copy,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      mock.stdout.on('data', (chunk) => {
        said += chunk;
        const [found] = /http:\/\/[\d.]+:\d+\/notes/.exec(said) ?? [];
        if (found) resolve(found);
      });
      mock.stderr.on('data', (chunk) => reject(new Error(String(chunk))));
    });
    const answer = await fetch(`${address}/notes`, { headers: { 'X-Notes-Key': 'k' } });
    expect(await answer.json()).toEqual({ notes: [{ id: 'n1', text: 'Buy milk' }] });
    expect((await fetch(`${address}/notes`)).status).toBe(401);
  } finally {
    mock.kill();
  }
});

it('is held against all witnesses by the contract tests', () => {
  const said = run('pnpm', '--dir', 'checks/contract-tests', 'exec', 'vitest', 'run', 'src/contract');
  expect(said).toMatch(/^notes +\d+\/\d+/m);
});

it('has a reference, and a place on the landing page', () => {
  run(process.execPath, 'docs/build.ts');
  expect(readFileSync(join(copy, 'docs/dist/reference/notes/index.html'), 'utf8')).toContain('List notes');
  expect(readFileSync(join(copy, 'docs/dist/reference/notes/events/index.html'), 'utf8')).toContain('note.created');
  expect(readFileSync(join(copy, 'docs/dist/index.html'), 'utf8')).toContain('Notes API');
  expect(readFileSync(join(copy, 'docs/dist/llms.txt'), 'utf8')).toContain('/notes');
  expect(readFileSync(join(copy, 'docs/dist/packages/notes/index.html'), 'utf8')).toContain('createNotesClient');
  expect(readFileSync(join(copy, 'docs/dist/packages/notes/types.html'), 'utf8')).toContain('listNotes');
});

function node(...args: string[]): string {
  return run(process.execPath, ...args);
}

/** Runs a command in the copy; where it fails, what it said is the message. */
function run(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}
