import { describe, expect, it } from 'vitest';
import { fingerprint, readKey, readReply, writeReply } from './idempotency.ts';
import { startEngine } from './engine.suite.ts';
import type { TestEngine } from './engine.suite.ts';

const path = '/v1/platform/link-sessions';
const json = { requestedScopes: ['invoice:read', 'invoice:create'], metadata: { b: 1, a: 2 } };

interface Sent {
  readonly key?: string | undefined;
  readonly path?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function client({ fetch, env }: TestEngine, variable = 'WIREPACT_PLATFORM_API_KEY') {
  return async ({ key, method = 'POST', path: to = path, body = json, text, headers }: Sent) => {
    const response = await fetch(`http://test/sandbox/platform${to}`, {
      method,
      headers: {
        authorization: `Bearer ${env[variable]}`,
        'content-type': 'application/json',
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(method !== 'GET' && method !== 'DELETE' && { body: text ?? JSON.stringify(body) }),
    });
    const received = await response.text();
    return {
      status: response.status,
      text: received,
      headers: response.headers,
      replayed: response.headers.get('idempotent-replayed') === 'true',
      json: received === '' ? undefined : (JSON.parse(received) as Record<string, never>),
    };
  };
}

async function countSessions(send: ReturnType<typeof client>): Promise<number> {
  const { json: list } = await send({ method: 'GET' });
  return (list as unknown as { sessions: unknown[] }).sessions.length;
}

describe('an idempotency key', () => {
  it('replays status, headers and bytes, and says so', async () => {
    const test = await startEngine();
    const send = client(test);
    const first = await send({ key: 'a' });
    const second = await send({ key: 'a' });
    expect(first).toMatchObject({ status: 200, replayed: false });
    expect(second).toMatchObject({ status: 200, replayed: true, text: first.text });
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await countSessions(send)).toBe(1);
    expect(test.errors).toEqual([]);
  });

  it('is the same with and without quotation marks', async () => {
    const send = client(await startEngine());
    const first = await send({ key: '"a"' });
    expect(await send({ key: 'a' })).toMatchObject({ replayed: true, text: first.text });
  });

  it('does not depend on the order of members and on white space', async () => {
    const send = client(await startEngine());
    await send({ key: 'a' });
    const text = ' {"metadata":{"a":2,"b":1.0}, "requestedScopes":["invoice:read","invoice:create"]} ';
    expect(await send({ key: 'a', text })).toMatchObject({ status: 200, replayed: true });
  });

  it('is refused with another body, and the first response stays', async () => {
    const send = client(await startEngine());
    const first = await send({ key: 'a' });
    const other = await send({ key: 'a', body: { requestedScopes: ['invoice:read'] } });
    expect(other).toMatchObject({ status: 422, replayed: false });
    expect(await send({ key: 'a' })).toMatchObject({ replayed: true, text: first.text });
  });

  it('is another key for another path, another environment and another world', async () => {
    const test = await startEngine();
    const [send, live] = [client(test), client(test, 'WIREPACT_PLATFORM_LIVE_API_KEY')];
    await send({ key: 'a' });
    const keys = { path: '/v1/platform/me/keys', body: { requestedScopes: ['platform:read'] } };
    expect(await send({ key: 'a', ...keys })).toMatchObject({ status: 200, replayed: false });
    expect(await live({ key: 'a' })).toMatchObject({ status: 200, replayed: false });
  });

  it('is forgotten after 24 hours of the world', async () => {
    const test = await startEngine();
    const send = client(test);
    const first = await send({ key: 'a' });
    await test.move(86_400_000 - 1);
    expect(await send({ key: 'a' })).toMatchObject({ replayed: true, text: first.text });
    await test.move(1);
    const later = await send({ key: 'a' });
    expect(later).toMatchObject({ status: 200, replayed: false });
    expect(later.text).not.toBe(first.text);
    expect(await send({ key: 'a' })).toMatchObject({ replayed: true, text: later.text });
  });

  it('does not keep the response to a request that a check refuses', async () => {
    const send = client(await startEngine());
    expect(await send({ key: 'a', body: {} })).toMatchObject({ status: 400, replayed: false });
    expect(await send({ key: 'a' })).toMatchObject({ status: 200, replayed: false });
  });

  it('keeps the refusal of a request that was carried out, and nothing of what it did', async () => {
    const test = await startEngine();
    const send = client(test);
    const { env, errors } = test;
    const invite = {
      path: '/v1/platform/invites',
      body: { businessId: env['WIREPACT_PLATFORM_BUSINESS_ID'], requestedScopes: ['invoice:read'] },
      key: 'a',
    };
    const first = await send(invite);
    expect(first).toMatchObject({ status: 409, json: { rule: 'invite.not-while-grant-is-active' } });
    expect(await send(invite)).toMatchObject({ status: 409, replayed: true, text: first.text });
    expect(errors).toEqual([]);
  });

  it('keeps a fault that comes after the effect, including a 5xx', async () => {
    const test = await startEngine();
    const send = client(test);
    test.engine.addFault('default', {
      api: 'platform',
      operation: 'createLinkSession',
      kind: 'status',
      status: 503,
      afterwards: true,
    });
    const first = await send({ key: 'a' });
    expect(first).toMatchObject({ status: 503, replayed: false });
    expect(await send({ key: 'a' })).toMatchObject({ status: 503, replayed: true, text: first.text });
    expect(await countSessions(send)).toBe(1);
  });

  it('is refused while the first request is running', async () => {
    const test = await startEngine();
    const send = client(test);
    test.engine.addFault('default', {
      api: 'platform',
      operation: 'createLinkSession',
      kind: 'hang',
      milliseconds: 50,
    });
    const first = send({ key: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const second = await send({ key: 'a' });
    expect(second).toMatchObject({ status: 409, replayed: false });
    expect(second.headers.get('retry-after')).toBe('1');
    expect(await send({ key: 'b' })).toMatchObject({ status: 200 });
    expect(await first).toMatchObject({ status: 200, replayed: false });
    expect(await send({ key: 'a' })).toMatchObject({ status: 200, replayed: true });
  });

  it('gives one effect and one response to many requests at once', async () => {
    const send = client(await startEngine());
    const responses = await Promise.all(Array.from({ length: 20 }, () => send({ key: 'a' })));
    expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
    expect(responses.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await countSessions(send)).toBe(1);
  });

  it('is required to create an invoice', async () => {
    const test = await startEngine();
    const headers = { 'x-target-business-id': test.env['WIREPACT_PLATFORM_BUSINESS_ID']! };
    const refused = await client(test)({ path: '/v1/platform/invoices', body: {}, headers });
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.text).toContain('Idempotency-Key');
  });

  it('is ignored on GET and DELETE, which says so', async () => {
    const send = client(await startEngine());
    const read = await send({ method: 'GET', key: 'a' });
    expect(read.headers.get('sandbox-warning')).toBe('ignored-header Idempotency-Key');
  });

  it('keeps secrets sealed, and gives them again', async () => {
    const test = await startEngine();
    const send = client(test);
    const create = { key: 'a', path: '/v1/platform/me/keys', body: { requestedScopes: ['platform:read'] } };
    const first = await send(create);
    const { rawKey } = first.json as unknown as { rawKey: string };
    expect(rawKey).toMatch(/^pk_test_/);
    expect(first.headers.get('cache-control')).toBe('no-store');
    const again = await send(create);
    expect(again).toMatchObject({ replayed: true, text: first.text });
    expect(again.headers.get('cache-control')).toBe('no-store');
    const rows = JSON.stringify(await test.store.read((reads) => reads.dump('default')));
    expect(rows).not.toContain(rawKey);
  });

  it('keeps every response sealed, because it shows what somebody has sent', async () => {
    const test = await startEngine();
    const send = client(test);
    const { text } = await send({ key: 'a' });
    const { replay } = await test.store.read((reads) => reads.dump('default'));
    expect(replay?.[0]?.['response']).toMatch(/^sealed/);
    expect(await send({ key: 'a' })).toMatchObject({ replayed: true, text });
  });
});

describe('readReply', () => {
  const reply = { headers: { 'x-text': 'a\nb' }, body: '[1]\n{"a":1}\n' };

  it('reads what was written', () => {
    expect(readReply(writeReply(reply))).toEqual(reply);
    expect(readReply(writeReply({ headers: {}, body: '' }))).toEqual({ headers: {}, body: '' });
  });

  it('reads the form of older databases', () => {
    expect(readReply(JSON.stringify([reply.headers, reply.body]))).toEqual(reply);
  });
});

describe('readKey', () => {
  it.each([
    ['abc', 'abc'],
    ['"abc"', 'abc'],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ['"', '"'],
    ['a b', 'a b'],
    ['x'.repeat(255), 'x'.repeat(255)],
    ['x'.repeat(256), undefined],
    ['', undefined],
    ['""', undefined],
    ['a\tb', undefined],
    ['é', undefined],
  ])('reads %s', (header, key) => {
    expect(readKey(header, 255)).toBe(key);
  });
});

describe('fingerprint', () => {
  it('differs with the target', () => {
    expect(fingerprint('a', {})).not.toBe(fingerprint('b', {}));
    expect(fingerprint('a', { x: 1, y: 2 })).toBe(fingerprint('a', { y: 2, x: 1 }));
    expect(fingerprint('', undefined)).not.toBe(fingerprint('', null));
  });
});
