import { afterAll, describe, expect, it } from 'vitest';
import { listen, startEngine } from './engine.suite.ts';
import type { Fault } from '../world.ts';

const test = await startEngine();
const host = await listen(test);
afterAll(() => host.close());

const headers = { 'x-api-key': test.env['WIREPACT_PAYMENTS_API_KEY']!, 'content-type': 'application/json' };
let hooks = 0;

function addFault(fault: Omit<Fault, 'api' | 'operation'>, operation = 'createWebhook'): void {
  test.engine.addFault('default', { api: 'payments', operation, ...fault });
}

describe.each([
  { name: 'over a port', fetch: host.fetch },
  { name: 'without a port', fetch: test.fetch },
])('a fault $name', ({ fetch }) => {
  const create = (): Promise<Response> =>
    fetch('http://test/sandbox/payments/user/webhooks', {
      method: 'POST',
      headers,
      body: JSON.stringify({ url: `https://example.com/${++hooks}` }),
    });
  const list = (): Promise<Response> => fetch('http://test/sandbox/payments/user/webhooks', { headers });
  const count = async (): Promise<number> => ((await (await list()).json()) as { count: number }).count;

  it('responds with a status before the effect', async () => {
    const before = await count();
    addFault({ kind: 'status', status: 503 });
    const response = await create();
    expect(response.status).toBe(503);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('fault') } });
    expect(await count()).toBe(before);
    expect((await create()).status).toBe(200);
  });

  it('responds with a status after the effect', async () => {
    const before = await count();
    addFault({ kind: 'status', afterwards: true });
    expect((await create()).status).toBe(500);
    expect(await count()).toBe(before + 1);
  });

  it('closes the connection before the effect', async () => {
    const before = await count();
    addFault({ kind: 'cut' });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(await count()).toBe(before);
  });

  it('closes the connection after the effect', async () => {
    const before = await count();
    addFault({ kind: 'cut', afterwards: true });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(await count()).toBe(before + 1);
  });

  it('waits before the effect', async () => {
    const before = await count();
    addFault({ kind: 'hang', milliseconds: 60 });
    const response = create();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await count()).toBe(before);
    expect((await response).status).toBe(200);
    expect(await count()).toBe(before + 1);
  });

  it('waits after the effect', async () => {
    const before = await count();
    addFault({ kind: 'hang', milliseconds: 60, afterwards: true });
    const started = performance.now();
    const response = create();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await count()).toBe(before + 1);
    expect((await response).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(50);
    for (const { id } of ((await (await list()).json()) as { webhooks: { id: string }[] }).webhooks) {
      const body = JSON.stringify({ webhook_id: id });
      await fetch('http://test/sandbox/payments/user/webhooks', { method: 'DELETE', headers, body });
    }
  });

  it('counts the responses of its operation only, and can be taken back', async () => {
    addFault({ kind: 'status', status: 502, times: 2 }, 'listWebhooks');
    expect((await create()).status).toBe(200);
    expect([(await list()).status, (await list()).status, (await list()).status]).toEqual([502, 502, 200]);
    addFault({ kind: 'status', status: 502 }, 'listWebhooks');
    test.engine.clearFaults('default');
    expect((await list()).status).toBe(200);
  });
});

it('ends requests that hang when the engine closes', async () => {
  const other = await startEngine({ names: ['payments'] });
  other.engine.addFault('default', { api: 'payments', operation: 'listWebhooks', kind: 'hang', milliseconds: 60_000 });
  const response = other.fetch('http://test/sandbox/payments/user/webhooks', { headers });
  await new Promise((resolve) => setTimeout(resolve, 10));
  await other.engine.close();
  expect((await response).status).toBe(200);
});

it('is in the log of requests, which shows no secrets', async () => {
  const other = await startEngine({ names: ['payments'] });
  const key = other.env['WIREPACT_PAYMENTS_API_KEY']!;
  await other.fetch(`http://test/sandbox/payments/user/${key}?api_key=${key}&page=1`, { headers });
  await other.fetch('http://test/sandbox/payments/user/webhooks', { method: 'PUT', headers });
  expect(other.engine.memoryOf('default').log.list()).toMatchObject([
    { method: 'PUT', path: '/user/webhooks', operation: null, status: 405, rule: 'request.other-methods-are-refused' },
    { method: 'GET', path: '/user/…?…&…', operation: null, status: 404, rule: null },
  ]);
});
