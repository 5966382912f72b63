import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { createMockHandler } from '@wirepact/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApis } from '../src/apis.ts';
import { operationsOf } from '../src/contract.ts';
import { codeSamples } from '../src/code-samples.ts';

const run = promisify(execFile);
const docs = join(import.meta.dirname, '..');
const cache = join(docs, '.cache');

describe('the code of the references', () => {
  it('calls each operation with the types of its client', { timeout: 60_000 }, async () => {
    const folder = join(cache, 'samples');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { id, spec, client } of await findApis()) {
      if (spec['x-direction'] !== 'inbound') expect(client, `${id} has a client`).toBe(`@wirepact/${id}`);
      for (const entry of operationsOf(spec)) {
        const sample = codeSamples(spec, entry, client).find(({ lang }) => lang === 'TypeScript');
        if (sample)
          writeFileSync(join(folder, `${id}.${entry.operationId}.ts`), `${sample.source}\nvoid [data, error];\n`);
      }
    }
    const settings = {
      extends: '../../../tsconfig.base.json',
      compilerOptions: {
        types: ['node'],
        // Whatever the site depends on itself, its reference shows the packages of all APIs.
        paths: { '@wirepact/*': ['../../../packages/*/src/index.ts'] },
      },
      include: ['*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout } = await run('tsc', ['-p', folder], { cwd: docs }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
});

describe('the code of the guides', () => {
  const server = createServer();
  let origin: string;

  beforeAll(async () => {
    const mock = await createMockHandler();
    server.on('request', mock.handler);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 30_000);

  afterAll(() => server.close());

  it.for([
    { file: 'landing.ts', prints: /^INV-\S+ \d+$/m },
    { file: 'first-call.ts', prints: /^INV-\S+ .+ \d+$/m },
    { file: 'create-invoice.ts', prints: /^\S+ draft$/m },
  ])('runs against the mock: $file', async ({ file, prints }) => {
    const folder = join(cache, 'snippets');
    mkdirSync(folder, { recursive: true });
    const source = readFileSync(join(docs, 'snippets', file), 'utf8');
    writeFileSync(join(folder, file), source.replace('http://localhost:4010', origin));
    const { stdout } = await run(process.execPath, ['--conditions=@wirepact/source', join(folder, file)]);
    expect(stdout).toMatch(prints);
  });

  it.for(curlsOf('getting-started.md', 'using-the-mock.md'))(
    'runs against the mock: $command',
    async ({ command, status }) => {
      const { stdout } = await run('sh', [
        '-c',
        `${command.replace('http://localhost:4010', origin)} -s -o /dev/null -w '%{http_code}'`,
      ]);
      expect(stdout.slice(-3)).toBe(status);
    },
  );
});

/** The curl commands of guides, and the status that each asks for, or shall be refused with. */
function curlsOf(...guides: string[]): { command: string; status: string }[] {
  const folder = join(docs, 'pages/guides');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(guides));
  return guides.flatMap((guide) =>
    [...readFileSync(join(folder, guide), 'utf8').matchAll(/```sh\n(curl [^]*?localhost:4010[^]*?)\n```/g)].map(
      ([, command]) => ({
        command: command!,
        status: /code=(\d+)/.exec(command!)?.[1] ?? (command!.includes("-d '{}'") ? '400' : '200'),
      }),
    ),
  );
}
