/**
 * No request may cause a 5xx, and a response to an operation of a contract has a status that the contract documents. Requests
 * begin as documented ones, and then go wrong in one or more places.
 */
import { request as sendRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { apis, startMock } from './index.ts';
import type { MockServer } from './index.ts';
import { readOperations } from './operations.ts';
import type { Operation } from './operations.ts';
import { sampleRequest } from './sample-request.ts';

// This takes a few seconds, and several times as long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let mock: MockServer;
const operations: { api: string; operation: Operation }[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  for (const [api, document] of Object.entries(apis)) {
    operations.push(...(await readOperations(document)).map((operation) => ({ api, operation })));
  }
});
afterAll(() => mock.close());

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** `fetch` does not send all of these requests. */
function send({ method, path, headers, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = {
      host: '127.0.0.1',
      port: mock.port,
      method,
      path,
      headers: { ...headers, ...length },
      agent: false,
    };
    const request = sendRequest(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const visible = fc.stringMatching(/^[ -~]{0,12}$/);
const mediaType = fc.oneof(
  fc.constantFrom('text', '*', 'json', ';q=1', '/', 'a/', '/b', 'a/b;', 'a/b;c', 'a/b;q=x', '*/*;q=0', ',', ''),
  fc.constantFrom('application/json', 'application/JSON; charset=x', 'text/csv', 'multipart/form-data', 'a/b+json'),
  visible,
);
const value = fc.oneof(
  fc.constantFrom(
    '',
    '%00',
    '%25',
    '%2F',
    '..',
    '{}',
    '[',
    '*',
    '+',
    '(',
    '\\',
    '__proto__',
    'constructor',
    '-1',
    '1e999',
  ),
  visible.map(encodeURIComponent),
);
const wrongHeaders = fc.record(
  {
    accept: mediaType,
    'content-type': mediaType,
    authorization: fc.oneof(fc.constantFrom('bearer t', 'Bearer', 'Basic', 'Basic ?', 'Digest'), visible),
    cookie: visible,
    'idempotency-key': visible,
    'content-encoding': fc.constantFrom('gzip', 'x'),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    'false',
    '0',
    '""',
    '[]',
    '{}',
    '{"__proto__":1}',
    '\u0000',
    '\ufeff{}',
    '"\\ud800"',
    '1e999',
  ),
  fc.json({ maxDepth: 3 }),
);
const method = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND');

it('responds to every request with a documented status, and never with a 5xx', async () => {
  const mistakes = fc.record(
    { method, headers: wrongHeaders, body, query: fc.array(fc.tuple(value, value), { maxLength: 3 }), id: value },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(), mistakes, async (index, mistake) => {
      const { api, operation } = operations[index % operations.length]!;
      const sample = sampleRequest(operation);
      const [path, search = ''] = sample.path.split('?');
      const changed = mistake.id === undefined ? path! : replaceId(operation.path, path!, mistake.id);
      const query = [search, ...(mistake.query ?? []).map((pair) => pair.join('='))].filter(Boolean).join('&');
      const sent: Sent = {
        method: mistake.method ?? sample.method,
        path: `/${api}${changed}${query && `?${query}`}`,
        headers: { ...sample.headers, ...mistake.headers },
        body: mistake.body ?? sample.body ?? '',
      };
      const { status, headers, text } = await send(sent);
      expect(status, text).toBeLessThan(500);
      // The sentence and the code that the mock writes fit the schema.
      expect(headers['sl-violations'] ?? '').not.toContain('"location":["response"');
      // Another method, and an empty id, may be another operation or none.
      if (sent.method !== sample.method || mistake.id !== undefined) return;
      expect(
        operation.responses.map(({ code }) => code),
        text,
      ).toContain(String(status));
      expect(headers['content-type']).not.toBe('application/problem+json');
    }),
    { numRuns: 300, seed: 1 },
  );
});

/** Replaces the last parameter of a path. */
function replaceId(template: string, path: string, id: string): string {
  const names = template.split('/');
  const last = names.findLastIndex((name) => name.startsWith('{'));
  return path
    .split('/')
    .map((segment, index) => (index === last ? id : segment))
    .join('/');
}
