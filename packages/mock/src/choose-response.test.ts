import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import type { PrimarySalesDriver } from '@wirepact/primary-sales';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apis, startMock } from './index.ts';
import type { MockServer } from './index.ts';
import { readOperations } from './operations.ts';
import { sampleRequest } from './sample-request.ts';

type AuthoriseRequest = Parameters<PrimarySalesDriver['authorise']>[0];

const examples = (values: Record<string, unknown>) => {
  const named = Object.entries(values).map(([name, value]) => [name, { value }]);
  return { description: 'ok', content: { 'application/json': { examples: Object.fromEntries(named) } } };
};
const ids = (count: number) => Array.from({ length: count }, (_, index) => index);
const document = {
  openapi: '3.1.0',
  info: { title: 'Jobs API', version: '1' },
  paths: {
    '/jobs': {
      post: {
        requestBody: examples({ few: { ids: ids(5) }, many: { ids: ids(6) }, refused: { ids: [], force: true } }),
        responses: {
          200: examples({ few: { done: 5 } }),
          202: examples({ many: { queued: 6 } }),
          409: examples({ other: { error: 'other' }, refused: { error: 'refused' } }),
        },
      },
    },
  },
};

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock({ apis: { ...apis, jobs: document }, port: 0 });
});
afterAll(() => mock.close());

async function post(body: object, headers: Record<string, string> = {}) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${mock.url}/jobs/jobs`, init);
  return [response.status, await response.json()];
}

describe('the response to a valid request', () => {
  it.each([1, 5])('has the name of the request example that is nearest to %i ids', async (count) => {
    expect(await post({ ids: ids(count) })).toEqual([200, { done: 5 }]);
  });

  it.each([6, 200])('has another status if the request example that is nearest to %i ids has', async (count) => {
    expect(await post({ ids: ids(count) })).toEqual([202, { queued: 6 }]);
  });

  it('is never an error, unless Prefer asks for it', async () => {
    const refused = { ids: [], force: true };
    expect(await post(refused)).toEqual([200, { done: 5 }]);
    expect(await post(refused, { prefer: 'code=409' })).toEqual([409, { error: 'refused' }]);
  });

  it('is the one that Prefer asks for, whatever the request is', async () => {
    expect(await post({ ids: ids(6) }, { prefer: 'code=200' })).toEqual([200, { done: 5 }]);
    expect(await post({ ids: ids(1) }, { prefer: 'example=many' })).toEqual([202, { queued: 6 }]);
    expect(await post({ ids: ids(4) }, { prefer: 'code=409' })).toEqual([409, { error: 'other' }]);
  });
});

interface Example {
  readonly key: string;
  readonly value?: unknown;
}
const examplesOf = (contents: readonly { examples?: readonly Example[] }[] = []) =>
  contents.flatMap((content) => content.examples ?? []);

it.each(Object.entries(apis))(
  'gives the success example of the same name to each request example of %s',
  async (api, contract) => {
    const wrong: string[] = [];
    for (const operation of await readOperations(contract)) {
      const { method, path, headers } = sampleRequest(operation);
      for (const { key, value } of examplesOf(operation.request?.body?.contents)) {
        const documented = operation.responses
          .filter(({ code }) => code.startsWith('2'))
          .flatMap(({ code, contents }) => examplesOf(contents).map((example) => ({ code, ...example })))
          .find((example) => example.key === key);
        if (!documented) continue;
        const response = await fetch(`${mock.url}/${api}${path}`, { method, headers, body: JSON.stringify(value) });
        const received = JSON.stringify(await response.json());
        if (String(response.status) !== documented.code || received !== JSON.stringify(documented.value))
          wrong.push(`${operation.iid} ${key}: ${response.status} ${received}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

it.each(['three-of-one', 'two-products'])('completes the sale %s without a violation for the driver', async (name) => {
  const operations = await readOperations(apis['primary-sales']!);
  const authorise = operations.find(({ iid }) => iid === 'authoriseSale');
  const order = examplesOf(authorise?.request?.body?.contents).find(({ key }) => key === name);
  const keys = { quote: 'k', authorise: 'k', confirm: 'k', expire: 'k' };
  const driver = createPrimarySalesDriver({ keys, baseUrl: `${mock.url}/primary-sales` });
  const { outcome, violations } = await driver.sale(order!.value as AuthoriseRequest, { ending: 'confirm' });
  expect({ outcome, violations }).toEqual({ outcome: 'completed', violations: [] });
});
