import { deepStrictEqual } from 'node:assert';
import { request as octokit } from '@octokit/request';
import { createPlatformClient } from '@wirepact/platform';
import type axios from 'axios';
import type ky from 'ky';
import type OpenAI from 'openai';
import createFetchClient from 'openapi-fetch';
import { operations } from './contract.ts';
import { measureMedianRates, type Ratio } from './measure.ts';

const baseUrl = 'https://oncade.gg/api';
const apiKey = 'pk_test_1';
const target = 'biz_1';
const listPath = '/v1/platform/invoices';
const headers = {
  authorization: `Bearer ${apiKey}`,
  'x-oncade-api-version': 'v1',
  'x-target-business-id': target,
};

const findOperation = (id: string) =>
  operations.find((operation) => operation.id === id) as (typeof operations)[number];
const response = findOperation('listInvoices').response;
const text = JSON.stringify(response);
const invoice = findOperation('createInvoice').body as Record<string, unknown>;

/**
 * The stubs that replace the network, and the bare call to compare with. A real `fetch` first creates a `Request` from its
 * arguments (Fetch, 5.6). A stub that does not do so favours clients that pass a URL over clients that pass a `Request`.
 * Therefore the `Request` is created once by the bare call, once by the stub, and once not at all.
 */
const settings: { peer: string; bare: Bare; stub: (input: string | URL | Request, init?: RequestInit) => unknown }[] = [
  { peer: 'bare fetch(Request)', bare: 'bare, with a Request', stub: () => {} },
  { peer: 'bare fetch(url) that creates a Request', bare: 'bare', stub: (input, init) => new Request(input, init) },
  { peer: 'bare fetch(url) that does not create a Request', bare: 'bare', stub: () => {} },
];

type Bare = 'bare' | 'bare, with a Request';

function createResponse(): Response {
  return new Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
}

/**
 * Compares clients with their default retries and time limits, through one global `fetch`.
 *
 * `fetch with a time limit` is not a client. It is the highest rate that a client with a time limit can reach.
 */
export async function measureCalls(): Promise<Ratio[]> {
  const { fetch } = globalThis;
  try {
    const ratios: Ratio[] = [];
    for (const { peer, bare, stub } of settings) {
      globalThis.fetch = async (input, init) => {
        stub(input, init);
        return createResponse();
      };
      const clients = await createClients();
      for (const [method, calls] of Object.entries(clients)) {
        for (const call of Object.values(calls)) deepStrictEqual(await call(), response);
        const rates = await measureMedianRates<string>(calls);
        for (const [name, rate] of Object.entries(rates)) {
          if (name.startsWith('bare')) continue;
          ratios.push({
            what: `${method}, ${name}`,
            peer,
            ratio: rate / (rates[bare] as number),
            ...(name === '@wirepact/platform' && { aim: ['>=', 0.8] }),
          });
        }
      }
    }
    return ratios;
  } finally {
    globalThis.fetch = fetch;
  }
}

/** The same call through each client, by name. Each returns the body of the response. */
type Calls = Record<Bare, () => Promise<unknown>> & { [client: string]: () => Promise<unknown> };

/** Loads and creates the clients here, because some keep the `fetch` that they find at that moment. */
async function createClients(): Promise<Record<'GET' | 'POST', Calls>> {
  const ours = createPlatformClient({ apiKey }).forBusiness(target);
  const openapiFetch = createFetchClient<Record<string, never>>({ baseUrl, headers });
  const openai: OpenAI = new (await import('openai')).default({ apiKey, baseURL: baseUrl, defaultHeaders: headers });
  const axiosClient = ((await import('axios')).default as typeof axios).create({
    baseURL: baseUrl,
    adapter: 'fetch',
    headers,
  });
  const kyClient = ((await import('ky')).default as typeof ky).create({ prefix: baseUrl, headers });
  const octokitClient = octokit.defaults({ baseUrl, headers });
  const createKeyHeader = () => ({ 'idempotency-key': crypto.randomUUID() });
  const createPost = () => ({
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', ...createKeyHeader() },
    body: JSON.stringify(invoice),
  });

  return {
    GET: {
      bare: async () => (await fetch(baseUrl + listPath, { headers })).json(),
      'bare, with a Request': async () => (await fetch(new Request(baseUrl + listPath, { headers }))).json(),
      'fetch with a time limit': async () => {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), 30_000);
        try {
          return await (await fetch(baseUrl + listPath, { headers, signal: controller.signal })).json();
        } finally {
          clearTimeout(timer);
        }
      },
      '@wirepact/platform': async () => (await ours.GET(listPath)).data,
      'openapi-fetch': async () => (await openapiFetch.GET(listPath, {} as never)).data,
      '@octokit/request': async () => (await octokitClient(`GET ${listPath}`)).data,
      ky: () => kyClient.get(listPath.slice(1)).json(),
      openai: () => openai.get(listPath),
      axios: async () => (await axiosClient.get(listPath)).data,
    },
    POST: {
      bare: async () => (await fetch(baseUrl + listPath, createPost())).json(),
      'bare, with a Request': async () => (await fetch(new Request(baseUrl + listPath, createPost()))).json(),
      '@wirepact/platform': async () => (await ours.POST(listPath, { body: invoice as never })).data,
      'openapi-fetch': async () =>
        (await openapiFetch.POST(listPath, { body: invoice, headers: createKeyHeader() } as never)).data,
      '@octokit/request': async () =>
        (await octokitClient(`POST ${listPath}`, { headers: createKeyHeader(), ...invoice })).data,
      ky: () => kyClient.post(listPath.slice(1), { json: invoice, headers: createKeyHeader() }).json(),
      openai: () => openai.post(listPath, { body: invoice, headers: createKeyHeader() }),
      axios: async () => (await axiosClient.post(listPath, invoice, { headers: createKeyHeader() })).data,
    },
  };
}
