import { get } from 'node:http';
import { createPaymentsClient } from '@wirepact/payments';
import { createPlatformClient } from '@wirepact/platform';
import { describe, expect, it } from 'vitest';
import { createSandbox } from './open-sandbox.ts';

describe('createSandbox', () => {
  it('takes the place of fetch in published clients, at the URLs of the APIs themselves', async () => {
    await using sandbox = await createSandbox({ clock: 'frozen', seed: 7 });
    const { env } = sandbox.world;
    const payments = createPaymentsClient({ apiKey: env['WIREPACT_PAYMENTS_API_KEY']!, fetch: sandbox.fetch });
    const { data } = await payments.POST('/user/webhooks', { body: { url: 'https://example.com/hook' } });
    expect(data?.id).toMatch(/^wh_/);
    const platform = createPlatformClient({ apiKey: env['WIREPACT_PLATFORM_API_KEY']!, fetch: sandbox.fetch });
    const business = platform.forBusiness(env['WIREPACT_PLATFORM_BUSINESS_ID']!);
    const { data: list } = await business.GET('/v1/platform/invoices');
    expect(list?.invoices.length).toBeGreaterThan(0);
  });

  it('serves the APIs and the control API on a port', async () => {
    await using sandbox = await createSandbox({ apis: ['payments'] });
    const { url } = await sandbox.listen({ port: 0 });
    const headers = { 'x-api-key': sandbox.world.env['WIREPACT_PAYMENTS_API_KEY']! };
    const response = await fetch(`${url}/sandbox/payments/user/webhooks`, { headers });
    expect(await response.json()).toEqual({ webhooks: [], count: 0 });
    expect(await (await fetch(`${url}/_sandbox/health`)).json()).toMatchObject({ status: 'ok', apis: ['payments'] });
  });

  it.each(['the server', 'the sandbox'])('responds to open requests when %s closes', async (which) => {
    await using sandbox = await createSandbox({ apis: ['payments'] });
    const { url, close } = await sandbox.listen({ port: 0 });
    const milliseconds = which === 'the server' ? 150 : 60_000;
    await sandbox.world.addFault({ api: 'payments', operation: 'listWebhooks', kind: 'hang', milliseconds });
    const headers = { 'x-api-key': sandbox.world.env['WIREPACT_PAYMENTS_API_KEY']! };
    const response = fetch(`${url}/sandbox/payments/user/webhooks`, { headers });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([which === 'the server' ? close() : sandbox.close(), response]);
    expect((await response).status).toBe(200);
    await expect(fetch(`${url}/sandbox/payments/user/webhooks`, { headers })).rejects.toThrow('fetch failed');
  });

  it('has no limit for the time of a request that hangs by a fault, or of a clock that moves', async () => {
    await using sandbox = await createSandbox({ apis: ['payments'] });
    const { mounts } = sandbox;
    const limits = [mounts.sandbox.timeLimit, mounts._sandbox.timeLimit];
    expect(limits).toEqual([Infinity, Infinity]);
  });

  it('refuses pages of other origins, and names of other hosts', async () => {
    await using sandbox = await createSandbox({ apis: ['payments'], allowOrigins: ['https://app.example.com'] });
    const { url } = await sandbox.listen({ port: 0 });
    const call = async (origin: string) =>
      (await fetch(`${url}/sandbox/payments/user/webhooks`, { headers: { origin } })).status;
    expect(await call('https://app.example.com')).toBe(401);
    expect(await call('https://evil.example.com')).toBe(403);
    const { port } = new URL(url);
    const status = await new Promise((resolve) => {
      get({ port, path: '/sandbox/payments/user/webhooks', headers: { host: 'rebound.example.com' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(421);
  });

  it('is the same each time for one seed, and different for another', async () => {
    const record = async (seed: number): Promise<string> => {
      await using sandbox = await createSandbox({ seed, clock: new Date('2026-03-01T12:00:00Z') });
      const { env } = sandbox.world;
      const headers = {
        authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
        'content-type': 'application/json',
      };
      const texts = [JSON.stringify(env)];
      for (const body of [
        '{"requestedScopes":["invoice:read"]}',
        '{}',
        'null',
        '{"requestedScopes":["invoice:read"]}',
      ]) {
        const response = await sandbox.fetch('https://oncade.gg/api/v1/platform/link-sessions', {
          method: 'POST',
          headers,
          body,
        });
        texts.push(JSON.stringify([...response.headers]), await response.text());
      }
      texts.push(JSON.stringify(await sandbox.world.events()));
      return texts.join('\n');
    };
    const first = await record(7);
    expect(await record(7)).toBe(first);
    expect(await record(8)).not.toBe(first);
  });

  it('refuses URLs that it does not serve', async () => {
    await using sandbox = await createSandbox({ apis: ['payments'] });
    await expect(sandbox.fetch('https://example.com/')).rejects.toThrow(
      'This sandbox does not serve https://example.com/',
    );
    await expect(sandbox.fetch('https://oncade.gg/api/v1/platform/me')).rejects.toThrow(TypeError);
  });

  it('ends a call that the caller gives up', async () => {
    await using sandbox = await createSandbox({ apis: ['payments'] });
    await sandbox.world.addFault({ api: 'payments', operation: 'listWebhooks', kind: 'hang' });
    const headers = { 'x-api-key': sandbox.world.env['WIREPACT_PAYMENTS_API_KEY']! };
    const call = sandbox.fetch('https://api.cryptofuse.io/user/webhooks', { headers, signal: AbortSignal.timeout(20) });
    await expect(call).rejects.toThrow('aborted due to timeout');
  });

  it('refuses an API that it does not have', async () => {
    await expect(createSandbox({ apis: ['payment'] })).rejects.toThrow('Did you mean "payments"?');
  });

  it('finishes open requests when it is closed', async () => {
    const sandbox = await createSandbox({ apis: ['payments'] });
    const { url } = await sandbox.listen({ port: 0 });
    const headers = {
      'x-api-key': sandbox.world.env['WIREPACT_PAYMENTS_API_KEY']!,
      'content-type': 'application/json',
    };
    const create = (hook: number): Promise<Response> =>
      fetch(`${url}/sandbox/payments/user/webhooks`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ url: `https://example.com/${hook}` }),
      });
    await create(0);
    await sandbox.world.addFault({ api: 'payments', operation: 'createWebhook', kind: 'hang', afterwards: true });
    const open = create(1);
    await expect.poll(async () => (await sandbox.world.resources({ api: 'payments', kind: 'webhook' })).length).toBe(2);
    await sandbox.close();
    expect((await open).status).toBe(200);
  });

  it('can be closed twice, and not be used after that', async () => {
    const sandbox = await createSandbox({ apis: ['payments'] });
    await sandbox.close();
    await sandbox.close();
    await expect(sandbox.createWorld()).rejects.toThrow('was closed');
  });
});
