import { describe, expect, it } from 'vitest';
import {
  basket,
  bodies,
  createCall,
  createRecordingHandlers,
  endpoints,
  getExample,
  keys,
  readResponse,
} from '../../test/calls.ts';
import { createShop } from '../../test/shop.ts';
import {
  badRequest,
  createPrimarySalesHandlers,
  notFound,
  PrimarySalesReadError,
  rateLimited,
  type SaleRefusal,
} from '../index.ts';

describe.each(endpoints)('%s', (endpoint) => {
  const body = bodies[endpoint];

  it(`response.success-is-200: ${endpoint} responds with 200 and JSON`, async () => {
    const { handlers, calls, errors } = createRecordingHandlers();
    const response = await handlers[endpoint](createCall(endpoint, body));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(calls).toEqual([endpoint]);
    expect(errors).toEqual([]);
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    `endpoint.takes-post-only: ${endpoint} responds to %s with 405 and allows only POST`,
    async (method) => {
      const { handlers, calls } = createRecordingHandlers();
      const hasBody = method !== 'GET' && method !== 'HEAD';
      const request = createCall(endpoint, body, { method, ...(hasBody ? {} : { body: null }) });
      const response = await handlers[endpoint](request);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(calls).toEqual([]);
    },
  );

  const wrongKeys = [
    ['without a key', undefined],
    ['with an empty key', ''],
    ['with another string', 'wrong'],
    ['with Bearer before the key', `Bearer ${keys[endpoint]}`],
    ['with the key without its last letter', keys[endpoint].slice(0, -1)],
    ['with the key and one more letter', `${keys[endpoint]}x`],
    ['with the key in capitals', keys[endpoint].toUpperCase()],
    ...endpoints
      .filter((other) => other !== endpoint)
      .map((other) => [`with the key of ${other}`, keys[other]] as const),
  ] as const;

  it.each(wrongKeys)(`endpoint.refuses-other-keys: ${endpoint} %s responds with 401`, async (_, authorization) => {
    const { handlers, calls } = createRecordingHandlers();
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const response = await readResponse(handlers[endpoint](createCall(endpoint, body, { headers })));
    expect(response).toEqual([401, getExample('401.invalid-key')]);
    expect(calls).toEqual([]);
  });

  it(`keys-are-told-apart-safely: ${endpoint} accepts both keys while its key is changed`, async () => {
    const { handlers } = createRecordingHandlers({ keys: { ...keys, [endpoint]: ['the-new-key', keys[endpoint]] } });
    const statuses = ['the-new-key', keys[endpoint], 'a-third-key'].map(async (authorization) => {
      return (await handlers[endpoint](createCall(endpoint, body, { headers: { authorization } }))).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 200, 401]);
  });

  it(`wrong-key-gets-401: ${endpoint} responds with 400 to a wrong key if wrongKeyStatus is 400`, async () => {
    const { handlers } = createRecordingHandlers({ wrongKeyStatus: 400 });
    const request = createCall(endpoint, body, { headers: {} });
    expect(await readResponse(handlers[endpoint](request))).toEqual([400, getExample('401.invalid-key')]);
  });

  it.each([
    ['an empty body', ''],
    ['text that is not JSON', 'reference=O00001'],
    ['truncated JSON', JSON.stringify(body).slice(0, -1)],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ])(`response.status-names-the-cause: ${endpoint} responds to %s with 400`, async (_, sent) => {
    const { handlers, calls } = createRecordingHandlers();
    expect(await readResponse(handlers[endpoint](createCall(endpoint, sent)))).toEqual([
      400,
      { code: 'invalid_request', message: 'The body should be JSON' },
    ]);
    expect(calls).toEqual([]);
  });

  it.each([null, [], 'text', 7])(
    `response.status-names-the-cause: ${endpoint} responds to the body %j with 400`,
    async (sent) => {
      const { handlers } = createRecordingHandlers();
      expect(await readResponse(handlers[endpoint](createCall(endpoint, JSON.stringify(sent))))).toEqual([
        400,
        { code: 'invalid_request', message: 'The body should be an object' },
      ]);
    },
  );

  it.each(['with', 'without'])(
    `${endpoint} responds to a body that is too long with 400, %s a content-length`,
    async (how) => {
      const { handlers, calls } = createRecordingHandlers({ maxBodyBytes: 1500 });
      const long = JSON.stringify({ ...body, note: 'x'.repeat(1500) });
      const parts = [new TextEncoder().encode(long.slice(0, 1000)), new TextEncoder().encode(long.slice(1000))];
      const stream = new ReadableStream({
        pull: (controller) => {
          const part = parts.shift();
          if (part) controller.enqueue(part);
          else controller.close();
        },
      });
      const headers = {
        authorization: keys[endpoint],
        ...(how === 'without' ? {} : { 'content-length': `${long.length}` }),
      };
      const request = createCall(endpoint, body, { headers, body: stream, duplex: 'half' } as RequestInit);
      expect(await readResponse(handlers[endpoint](request))).toEqual([
        400,
        { code: 'invalid_request', message: 'The body should have at most 1500 bytes' },
      ]);
      expect(request.bodyUsed).toBe(how === 'without');
      expect(calls).toEqual([]);
      expect((await handlers[endpoint](createCall(endpoint, body))).status).toBe(200);
    },
  );

  it(`unknown-members-are-ignored: ${endpoint} accepts unknown members`, async () => {
    const { handlers } = createRecordingHandlers();
    expect((await handlers[endpoint](createCall(endpoint, { ...body, custom_data: { a: 1 } }))).status).toBe(200);
  });

  it(`response.too-many-requests-is-429: ${endpoint} applies the limit before it reads the body`, async () => {
    const { handlers, calls } = createRecordingHandlers({ limit: () => rateLimited(29.5, 'Too many requests') });
    const request = createCall(endpoint, 'not JSON');
    const response = await handlers[endpoint](request);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await response.json()).toEqual(getExample('429.rate-limited'));
    expect([calls, request.bodyUsed]).toEqual([[], false]);
  });

  it(`checks-come-in-one-order: ${endpoint} checks the key before the rate`, async () => {
    const { handlers } = createRecordingHandlers({ limit: () => rateLimited(1) });
    expect((await handlers[endpoint](createCall(endpoint, body, { headers: {} }))).status).toBe(401);
  });

  it(`response.too-many-requests-is-429: ${endpoint} accepts a call after the wait`, async () => {
    let left = 1;
    const { handlers } = createRecordingHandlers({
      limit: ({ endpoint: called }) => (called === endpoint && left-- > 0 ? rateLimited(0) : undefined),
    });
    const statuses = [
      await handlers[endpoint](createCall(endpoint, body)),
      await handlers[endpoint](createCall(endpoint, body)),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([429, 200]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('password=hunter2');
      },
    ],
    ['rejects', () => Promise.reject(new Error('password=hunter2'))],
    ['returns an error', () => new Error('password=hunter2') as never],
    [
      'throws a string',
      () => {
        throw 'password=hunter2';
      },
    ],
  ])(
    `response.own-failure-is-500: ${endpoint} responds with 500 without details when its function %s`,
    async (_, fail) => {
      const { handlers, errors } = createRecordingHandlers({ [endpoint]: fail });
      const response = await handlers[endpoint](createCall(endpoint, body));
      expect(await readResponse(response)).toEqual([500, getExample('500.internal')]);
      expect(errors).toHaveLength(1);
      expect(String(errors[0])).toContain('hunter2');
    },
  );

  it(`response.own-failure-is-500: ${endpoint} responds with 500 even if onError fails`, async () => {
    const { handlers } = createRecordingHandlers({
      [endpoint]: () => Promise.reject(new Error('database is away')),
      onError: () => Promise.reject(new Error('so is the log')),
    });
    expect((await handlers[endpoint](createCall(endpoint, body))).status).toBe(500);
  });

  it(`${endpoint} reports a body that other code has already read`, async () => {
    const { handlers, errors } = createRecordingHandlers();
    const request = createCall(endpoint, body);
    await request.text();
    expect((await handlers[endpoint](request)).status).toBe(500);
    expect(errors).toEqual([expect.any(PrimarySalesReadError)]);
    expect(String(errors[0])).toContain('The request body was already read');
  });

  it.each([{ 'content-length': '20' }, { 'transfer-encoding': 'chunked' }])(
    `${endpoint} reports a body that a parser took: %j without a body`,
    async (headers) => {
      const { handlers, errors } = createRecordingHandlers();
      const request = createCall(endpoint, body, {
        body: null,
        headers: { authorization: keys[endpoint], ...headers },
      });
      expect(await readResponse(handlers[endpoint](request))).toEqual([500, getExample('500.internal')]);
      expect(errors).toEqual([expect.any(PrimarySalesReadError)]);
    },
  );

  it(`${endpoint} rejects a call without a body`, async () => {
    const { handlers } = createRecordingHandlers();
    const request = createCall(endpoint, body, {
      body: null,
      headers: { authorization: keys[endpoint], 'content-length': '0' },
    });
    expect(await readResponse(handlers[endpoint](request))).toEqual([
      400,
      { code: 'invalid_request', message: 'The body should be JSON' },
    ]);
  });

  it(`${endpoint} reports a body that ends early as a read error with its cause`, async () => {
    const { handlers, calls, errors } = createRecordingHandlers();
    const cause = new Error('aborted');
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"reference":')),
      pull: (controller) => controller.error(cause),
    });
    const request = createCall(endpoint, body, { body: stream, duplex: 'half' } as RequestInit);
    expect(await readResponse(handlers[endpoint](request))).toEqual([500, getExample('500.internal')]);
    expect(calls).toEqual([]);
    expect(errors).toEqual([expect.any(PrimarySalesReadError)]);
    expect(errors[0]).toMatchObject({ message: 'The request body could not be read to its end.', cause });
  });

  it.each([
    ['returned', (refusal: SaleRefusal) => refusal as never],
    [
      'thrown',
      (refusal: SaleRefusal) => {
        throw refusal;
      },
    ],
  ])(
    `response.status-names-the-cause: ${endpoint} responds with the status of a refusal that is %s`,
    async (_, refuse) => {
      const missing = endpoint === 'confirm' || endpoint === 'expire' ? 'order_not_found' : 'product_not_found';
      const responses = [
        notFound(),
        notFound('Gone'),
        badRequest('purchase_limit_reached', 'Only two'),
        rateLimited(3),
      ].map(async (refusal) => {
        const { handlers, errors } = createRecordingHandlers({ [endpoint]: () => refuse(refusal) });
        const response = await handlers[endpoint](createCall(endpoint, body));
        expect(errors).toEqual([]);
        return [...(await readResponse(response)), response.headers.get('retry-after')];
      });
      expect(await Promise.all(responses)).toEqual([
        [404, { code: missing }, null],
        [404, { code: missing, message: 'Gone' }, null],
        [400, { code: 'purchase_limit_reached', message: 'Only two' }, null],
        [429, { code: 'rate_limited' }, '3'],
      ]);
    },
  );
});

it('response.own-failure-is-500: prints an error to the console without onError', async () => {
  const printed: unknown[] = [];
  const print = console.error;
  console.error = (error: unknown) => void printed.push(error);
  try {
    const quote = () => Promise.reject(new Error('database is away'));
    const { quote: handler } = createPrimarySalesHandlers({ keys, ...createShop(), quote });
    await handler(createCall('quote', basket));
  } finally {
    console.error = print;
  }
  expect(printed.map(String)).toEqual(['Error: database is away']);
});
