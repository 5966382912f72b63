// Adding an API takes one folder in spec/ and two lines. This test adds one to a copy of the repository. The new API then
// has types, a client, a receiver, a mock, a sandbox, documentation and contract tests, without a line of code written for it.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { repository } from '@wirepact/scripts/contract/apis';

// Each step runs a whole tool, while other checks keep the processors busy.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const copy = mkdtempSync(join(tmpdir(), 'wirepact-fifth-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

beforeAll(() => {
  // Other checks may be writing these at the same time.
  const skipped = new Set(['node_modules', 'dist', '.git', '.turbo', '.cache', '.temp', '.toolchain']);
  const written = join(repository, 'docs/pages/packages');
  cpSync(repository, copy, { recursive: true, filter: (path) => !skipped.has(basename(path)) && path !== written });

  // The folder.
  cpSync(join(import.meta.dirname, 'spec/notes'), join(copy, 'spec/notes'), { recursive: true });
  // The lines: mock and sandbox depend on every API that they serve.
  for (const server of ['mock', 'sandbox']) {
    const file = join(copy, 'packages', server, 'package.json');
    const manifest = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      manifest.replace('"@wirepact/platform"', '"@wirepact/notes": "workspace:*",\n    "@wirepact/platform"'),
    );
  }

  node(join(repository, 'scripts/generate.ts'), '--root', copy);
  run('pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile', '--reporter=silent');
});

it('has a package with types, a client, a receiver and an operation table', () => {
  writeFileSync(
    join(copy, 'packages/notes/src/use.test-d.ts'),
    `import { createNotesClient, operations, type Note } from './index.ts';
     import { createNotesWebhooks, events, type NotesEvent } from './webhooks.ts';
     const notes = createNotesClient({ apiKey: 'k' });
     const { data } = await notes.POST('/notes', { body: { text: 'Buy milk' } });
     export const note: Note | undefined = data;
     // @ts-expect-error A note needs a text.
     await notes.POST('/notes', { body: {} });
     export const path: '/notes' = operations.listNotes.path;
     export const title: 'Note created' = events['note.created'].title;
     export const text = (event: NotesEvent): string => event.note.text;
     createNotesWebhooks({ secret: 's' }).on('note.created', ({ note }) => note.text);\n`,
  );
  expect(run('pnpm', '--dir', 'packages/notes', 'exec', 'tsc')).toBe('');
});

it('passes the lint and the drift check', () => {
  expect(node(join(copy, 'scripts/lint.ts'), 'notes')).toBe('lint: notes: no problems\n');
  expect(node(join(copy, 'scripts/generate.ts'), '--check')).toMatch(/up to date|nothing has changed/);
});

it('is mocked by the command line', async () => {
  const cli = join(copy, 'packages/wirepact/src/cli.ts');
  const mock = spawn(process.execPath, ['--conditions=@wirepact/source', cli, 'mock', 'notes', '--port', '0'], {
    cwd: copy,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      mock.stdout.on('data', (chunk) => {
        output += chunk;
        const [found] = /http:\/\/[\d.]+:\d+\/notes/.exec(output) ?? [];
        if (found) resolve(found);
      });
      mock.stderr.on('data', (chunk) => reject(new Error(String(chunk))));
    });
    const response = await fetch(`${address}/notes`, { headers: { 'X-Notes-Key': 'k' } });
    expect(await response.json()).toEqual({ notes: [{ id: 'n1', text: 'Buy milk' }] });
    expect((await fetch(`${address}/notes`)).status).toBe(401);
    const headers = { 'X-Notes-Key': 'k', 'Content-Type': 'application/json' };
    const refusal = await fetch(`${address}/notes`, { method: 'POST', headers, body: '{}' });
    expect(refusal.status).toBe(400);
    expect(await refusal.json()).toEqual({ problem: "Request body must have required property 'text'" });
  } finally {
    mock.kill();
  }
});

it('has a place in the sandbox, which responds with its examples and checks its requests', () => {
  const program = join(copy, 'packages/sandbox/notes.ts');
  writeFileSync(
    program,
    `import { createSandbox } from './src/index.ts';
     await using sandbox = await createSandbox({ apis: ['notes', 'payments'] });
     const url = 'http://localhost/sandbox/notes/notes';
     const list = await sandbox.fetch(url);
     const headers = { 'content-type': 'application/json' };
     const refused = await sandbox.fetch(url, { method: 'POST', headers, body: '{}' });
     const created = await sandbox.fetch(url, { method: 'POST', headers, body: '{"text":"Buy milk"}' });
     const show = async (response: Response) =>
       [response.status, response.headers.get('sandbox-response'), await response.json()];
     console.log(JSON.stringify([await show(list), await show(refused), await show(created)]));\n`,
  );
  const [list, refused, created] = JSON.parse(node('--conditions=@wirepact/source', program));
  expect(list).toEqual([200, 'example', { notes: [{ id: 'n1', text: 'Buy milk' }] }]);
  expect(refused).toEqual([
    400,
    null,
    expect.objectContaining({ errors: [{ pointer: '/text', message: 'must be present' }] }),
  ]);
  expect(created).toEqual([201, 'example', { id: 'n1', text: 'Buy milk' }]);
});

it('is checked by all witnesses of the contract tests', () => {
  const output = run('pnpm', '--dir', 'checks/contract-tests', 'exec', 'vitest', 'run', 'src/contract');
  expect(output).toMatch(/^notes +\d+\/\d+/m);
});

it('has a receiver that passes the suite of all receivers', () => {
  const file = join(copy, 'receivers.json');
  const report = ['--reporter=json', `--outputFile=${file}`];
  run('pnpm', '--dir', 'checks/contract-tests', 'exec', 'vitest', 'run', 'src/receivers', ...report);
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { assertionResults: { ancestorTitles: string[]; title: string; status: string }[] }[];
  };
  const results = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ ancestorTitles: [group = ''] }) => group.startsWith('the receiver of notes '))
    .map(({ ancestorTitles, title, status }) => [...ancestorTitles, `${title}: ${status}`].join(' > '));
  for (const engine of ['node:crypto', 'WebCrypto']) {
    const group = `the receiver of notes with ${engine}`;
    expect(results).toEqual(
      expect.arrayContaining([
        `${group} > passes every documented delivery to its handler unchanged: passed`,
        `${group} > returns valid for the vector second-of-two-secrets: passed`,
        `${group} > recognises a repeated event by its id, even if every other member changes: passed`,
        `${group} > reads the name of the event only from the body: passed`,
      ]),
    );
  }
  expect(results).toContain(
    'the receiver of notes with validation > note.created > ' +
      'is refused without a required member, with the path of the object that lacks it: passed',
  );
});

it('has a reference and an entry on the landing page', () => {
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

/**
 * Runs a command in the copy. If it fails, its output is the message of the error. Contract tests and references are made
 * for the new API only: other stages make them for the others.
 */
function run(command: string, ...args: string[]): string {
  const env = { ...process.env, CONTRACT_TESTS_APIS: 'notes', DOCS_REFERENCES: 'notes' };
  try {
    return execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe', env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}
