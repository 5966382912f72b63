import { describe, expect, it } from 'vitest';
import { startEngine } from '../engine.suite.ts';

let keys = 0;

interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Spoils a request, so that one check fails. */
type Defects = Readonly<Record<string, (request: Sent) => void>>;

const anywhere: Defects = {
  'header-size': ({ headers }) => (headers['x-long'] = 'x'.repeat(9000)),
  path: (request) => (request.path = request.path.replace(/\/[^/]*$/, '/nowhere/at/all')),
  method: (request) => (request.method = 'QUERY'),
  accept: ({ headers }) => (headers['accept'] = 'image/png'),
  'body-size': (request) => (request.body = ' '.repeat(1024 * 1024) + request.body),
  'media-type': ({ headers }) => (headers['content-type'] = 'text/plain'),
  'readable-body': (request) => (request.body = `{${request.body}`),
};

const platform: Defects = {
  ...anywhere,
  credential: ({ headers }) => (headers['authorization'] = 'Bearer unknown'),
  version: ({ headers }) => (headers['x-oncade-api-version'] = 'v9'),
  target: ({ headers }) => delete headers['x-target-business-id'],
  grant: ({ headers }) => (headers['x-target-business-id'] = 'another'),
  idempotency: ({ headers }) => delete headers['idempotency-key'],
  body: (request) => (request.body = request.body!.replace('"items"', '"item"')),
};

const payments: Defects = {
  ...anywhere,
  credential: ({ headers }) => (headers['x-api-key'] = 'unknown'),
  permission: ({ headers }) => (headers['x-api-key'] = 'KEY_WITHOUT_PERMISSION'),
  body: (request) => (request.body = '{}'),
};

const invoice = {
  receiverName: 'Example Receiver',
  receiverEmail: 'receiver@example.com',
  date: '2026-03-01',
  payToTarget: 'BUSINESS',
  items: [{ description: 'Work', quantity: 1, rate: 100, amount: 100 }],
};

const cases = [
  {
    api: 'platform',
    defects: platform,
    request: (env: Readonly<Record<string, string>>): Sent => ({
      method: 'POST',
      path: '/v1/platform/invoices',
      headers: {
        authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
        'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
        'idempotency-key': `key ${++keys}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(invoice),
    }),
  },
  {
    api: 'payments',
    defects: payments,
    request: (env: Readonly<Record<string, string>>): Sent => ({
      method: 'POST',
      path: '/user/webhooks',
      headers: { 'x-api-key': env['WIREPACT_PAYMENTS_API_KEY']!, 'content-type': 'application/json' },
      body: JSON.stringify({ url: 'https://example.com/hook' }),
    }),
  },
];

describe.each(cases)('the order of checks of $api', async ({ api, defects, request }) => {
  const { engine, env } = await startEngine();
  const { checks } = engine.apis[api]!.contract;
  const order = checks.filter(({ check }) => defects[check]);

  /** Returns the status, the code and the sentence of the response. */
  async function send(...names: readonly string[]): Promise<string> {
    const sent = request(env);
    for (const name of names) defects[name]!(sent);
    const { method, path, headers, body = '' } = sent;
    if (headers['x-api-key'] === 'KEY_WITHOUT_PERMISSION') {
      headers['x-api-key'] = env['WIREPACT_PAYMENTS_API_KEY_WITHOUT_PERMISSION']!;
    }
    const call = { method, target: path, path, search: '', headers, body: Buffer.from(body) };
    const response = await engine.handle(api, call);
    const { code = '', error = 'ok' } = JSON.parse(String(response.body)) as { code?: string; error?: string | object };
    return `${response.status} ${code} ${JSON.stringify(error)}`;
  }

  it('lets a request pass that has no defect', async () => {
    expect(await send()).toMatch(/^20[01] /);
  });

  it.each(order)('has its status for $check', async ({ check, status }) => {
    expect(status).toContain(Number.parseInt(await send(check), 10));
  });

  const pairs = order.flatMap(({ check: first }, index) =>
    order.slice(index + 1).map(({ check: second }) => ({ first, second })),
  );

  it.each(pairs)('checks $first before $second', async ({ first, second }) => {
    const refused = await send(first);
    expect(refused).not.toBe(await send(second));
    expect(await send(second, first)).toBe(refused);
  });
});
