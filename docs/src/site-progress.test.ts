import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHost, type ListeningHost } from '@wirepact/http-host';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { siteInProgress, type SiteInProgress } from './site-progress.ts';

let root: string;
let site: SiteInProgress;
let host: ListeningHost;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'wirepact-progress-'));
  site = siteInProgress({ built: join(root, 'dist'), parts: [join(root, 'first'), join(root, 'references')] });
  host = await createHost({ mounts: {}, fallback: site.handler }).listen({ port: 0 });
});
afterEach(async () => {
  await host.close();
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function get(path: string): Promise<{ status: number; text: string; response: Response }> {
  const response = await fetch(`${host.url}${path}`);
  return { status: response.status, text: await response.text(), response };
}

it('shows the progress in place of a page that does not exist yet, and loads it again', async () => {
  expect((await get('/')).text).toContain('Starting the build.');
  site.update({ state: 'building', done: 3, total: 10, step: 'payments: <REST>' });
  const { status, text, response } = await get('/guides/events');
  expect(status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('1');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(text).toContain('<progress aria-label="Progress of the build" value="3" max="10">');
  expect(text).toContain('3 of 10 steps are done. Last: payments: &lt;REST&gt;.');
  expect(text).toContain('<meta http-equiv="refresh" content="1">');
});

it('serves each page as soon as one of the parts has it', async () => {
  write('first/guides/getting-started.html', 'start here');
  expect((await get('/guides/getting-started')).text).toBe('start here');
  expect((await get('/reference/platform/')).status).toBe(503);
  write('references/reference/platform/index.html', 'every operation');
  expect((await get('/reference/platform/')).text).toBe('every operation');
});

it('serves the previous build until the next one is ready', async () => {
  write('dist/index.html', 'old');
  write('first/index.html', 'first version');
  expect((await get('/')).text).toBe('old');
});

it('serves the whole site once it is built', async () => {
  write('first/index.html', 'first version');
  expect((await get('/')).text).toBe('first version');
  write('dist/index.html', 'whole');
  write('dist/404.html', 'no such page');
  site.update({ state: 'built' });
  expect((await get('/')).text).toBe('whole');
  expect(await get('/nothing')).toMatchObject({ status: 404, text: 'no such page' });
});

it('says on the start page why the build failed, and still serves the pages that exist', async () => {
  write('first/index.html', 'first version');
  write('first/guides/getting-started.html', 'start here');
  site.update({ state: 'failed', reason: 'openapi.yaml: <paths> is missing' });
  const { status, text } = await get('/');
  expect(status).toBe(500);
  expect(text).toContain('<pre>openapi.yaml: &lt;paths&gt; is missing</pre>');
  expect(text).not.toContain('http-equiv="refresh"');
  expect((await get('/guides/getting-started')).text).toBe('start here');
  expect((await get('/packages/')).status).toBe(500);
});
