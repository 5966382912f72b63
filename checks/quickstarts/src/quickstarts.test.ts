// Does what the quickstarts say, in an empty folder with an empty home and the newest packages that npm installs.
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { run } from '@wirepact/consumers/run';
import { repository } from '@wirepact/scripts/contract/apis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createEnvironment } from './environment.ts';
import { readPage, type Step } from './read-page.ts';
import { followPage, type Desk } from './reader.ts';

const guides = join(repository, 'docs/pages/guides');
const pages = globSync('{getting-started,quickstart-*}.md', { cwd: guides })
  .sort()
  .map((name) => ({ name: basename(name, '.md'), steps: readPage(join(guides, name)) }));

/** All pages begin with the same project, so it is created once and copied. */
const first = pages[0]!.steps;
const differs = first.findIndex((step, index) => pages.some(({ steps }) => !isDeepStrictEqual(steps[index], step)));
const shared = first.slice(0, differs);

// Shells of other systems do not run these lines in one process.
describe.skipIf(process.platform === 'win32')('a reader of', () => {
  let folder: string;
  let desk: Desk;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'wirepact-quickstarts-')));
    const begin = join(folder, 'begin');
    mkdirSync(begin);
    const env = await createEnvironment(folder, join(import.meta.dirname, '../.cache/npm'));
    desk = { folder: begin, place: '', env, ports: new Map() };
    desk.place = await followPage(shared, desk);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('every page begins with a project that has the packages', () => {
    expect(shared.filter((step) => step.does === 'run').map(({ terminal }) => terminal)).toContain('clone');
    expect(shared.at(-1)).toMatchObject({ does: 'write', path: 'tsconfig.json' });
    expect(existsSync(join(folder, 'begin/my-app/node_modules/@wirepact/platform'))).toBe(true);
  });

  it.concurrent.each(pages)('$name gets what the page shows', async ({ name, steps }) => {
    const own = join(folder, name);
    cpSync(join(folder, 'begin'), own, { recursive: true, verbatimSymlinks: true });
    const ports = new Map([
      ['4010', await findFreePort()],
      ['3000', await findFreePort()],
    ]);
    expect(await followPage(steps.slice(shared.length), { ...desk, folder: own, ports })).toBe(desk.place);
    for (const step of steps) if (step.does === 'write') await runWorkflow(step, join(own, desk.place));
  });

  /** Runs what a workflow runs, in a copy of the project without the files that git ignores. */
  async function runWorkflow({ path, content }: Step & { does: 'write' }, project: string): Promise<void> {
    if (!path.startsWith('.github/workflows/')) return;
    const ignored = readFileSync(join(project, '.gitignore'), 'utf8').trim().split('\n');
    const checkout = `${project}-checkout`;
    cpSync(project, checkout, { recursive: true, filter: (file) => !ignored.includes(basename(file)) });
    const { jobs } = parse(content) as { jobs: Record<string, { steps: { run?: string }[] }> };
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands).not.toEqual([]);
    for (const command of commands) await run('sh', ['-c', command], { cwd: checkout, env: desk.env });
  }
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
