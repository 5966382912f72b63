import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '@wirepact/http-host';
import type { ListeningHost } from '@wirepact/http-host';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteHandler } from './site-handler.ts';

const root = mkdtempSync(join(tmpdir(), 'wirepact-site-'));
const site = join(root, 'site');
let host: ListeningHost;

beforeAll(async () => {
  mkdirSync(join(site, 'guides'), { recursive: true });
  writeFileSync(join(root, 'secret.html'), 'outside the site');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'no such page');
  writeFileSync(join(site, 'guides/events.html'), 'events');
  host = await createHost({ mounts: {}, fallback: siteHandler(site) }).listen({ port: 0 });
});
afterAll(async () => {
  await host.close();
  rmSync(root, { recursive: true });
});

/** Sends a target unchanged. `fetch` would normalise it. */
async function get(target: string): Promise<string> {
  const socket = connect(host.port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => (received += chunk));
  socket.write(`GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  await once(socket, 'close');
  return received;
}

it.each([
  ['/', 200, 'home'],
  ['/?x=1', 200, 'home'],
  ['/guides/events', 200, 'events'],
  ['/guides/events.html', 200, 'events'],
  ['/guides/nothing', 404, 'no such page'],
  ['/../secret', 404, 'no such page'],
  ['/%2e%2e/secret', 404, 'no such page'],
])('responds to %s with %d and the right page', async (target, status, page) => {
  const received = await get(target);
  expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(received).toContain(`\r\n${page}`);
});

it('never hands a path that is not percent-encoded UTF-8 to the file server', async () => {
  expect(await get('/guides/%zz')).toMatch(/^HTTP\/1\.1 400 /);
});

it('sends a page that was written after the start', async () => {
  writeFileSync(join(site, 'late.html'), 'late');
  expect(await get('/late')).toContain('late');
});

it('says how to build a site that is not there', () => {
  expect(() => siteHandler(join(root, 'nowhere'))).toThrow(/There is no built site in .*nowhere\. Build it first:/);
});
