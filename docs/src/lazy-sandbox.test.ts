import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '@wirepact/http-host';
import { createControlClient } from '@wirepact/sandbox/control';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lazySandbox, type LazySandbox } from './lazy-sandbox.ts';

let folder: string;
const open: { close(): Promise<void> }[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(sandbox: LazySandbox): Promise<string> {
  const host = await createHost({ mounts: sandbox.mounts }).listen({ port: 0 });
  open.push(host, sandbox);
  return host.url;
}

/** Sends a request that names another host, which `fetch` does not allow. */
function statusFor(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode!))
      .on('error', reject)
      .end();
  });
}

it('starts with the first request, and creates the folder of its database', async () => {
  const file = join(folder, 'new/worlds.sqlite');
  const url = await serve(lazySandbox(file));
  expect(existsSync(file)).toBe(false);
  const { data } = await createControlClient({ baseUrl: `${url}/_sandbox` }).GET('/health');
  expect(data.status).toBe('ok');
  expect(existsSync(file)).toBe(true);
});

it('keeps its worlds when it starts again', async () => {
  const file = join(folder, 'worlds.sqlite');
  const first = lazySandbox(file);
  const control = createControlClient({ baseUrl: `${await serve(first)}/_sandbox` });
  await control.POST('/worlds', { body: { id: 'kept' } });
  await first.close();
  const again = createControlClient({ baseUrl: `${await serve(lazySandbox(file))}/_sandbox` });
  const { data } = await again.GET('/worlds');
  expect(data.worlds.map(({ id }) => id)).toEqual(['default', 'kept']);
});

it('responds with 503 and the reason if it cannot start', async () => {
  mkdirSync(join(folder, 'worlds.sqlite'));
  const url = await serve(lazySandbox(join(folder, 'worlds.sqlite')));
  const response = await fetch(`${url}/_sandbox/health`);
  expect(response.status).toBe(503);
  expect(((await response.json()) as { detail: string }).detail).toContain('worlds.sqlite');
});

it.each(['sandbox', '_sandbox'])('refuses a foreign name in Host under /%s', async (mount) => {
  const url = await serve(lazySandbox(join(folder, 'worlds.sqlite')));
  expect(await statusFor(`${url}/${mount}/health`, 'attacker.example')).toBe(421);
});

it('does nothing on close if it was not started', async () => {
  await lazySandbox(join(folder, 'worlds.sqlite')).close();
  expect(existsSync(join(folder, 'worlds.sqlite'))).toBe(false);
});
