import { deepStrictEqual } from 'node:assert';
import { request as octokit } from '@octokit/request';
import { createPlatformClient } from '@wirepact/platform';
import type axios from 'axios';
import type ky from 'ky';
import type OpenAI from 'openai';
import createFetchClient from 'openapi-fetch';
import { operations } from './contract.ts';
import { medianRates, type Ratio } from './measure.ts';

const baseUrl = 'https://oncade.gg/api';
const apiKey = 'pk_test_1';
const target = 'biz_1';
const listPath = '/v1/platform/invoices';
const headers = {
  authorization: `Bearer ${apiKey}`,
  'x-oncade-api-version': 'v1',
  'x-target-business-id': target,
};

const example = (id: string) => operations.find((operation) => operation.id === id) as (typeof operations)[number];
const expected = example('listInvoices').response;
const text = JSON.stringify(expected);
const invoice = example('createInvoice').body as Record<string, unknown>;

/**
 * The stubs used instead of the network, and the bare call that each client is compared with. A real `fetch` begins by
 * making a `Request` from its arguments (Fetch, section 5.6). A stub that does nothing would save this work for clients
 * that pass a URL, but not for clients that pass a `Request`. So there are three settings: the bare call makes the
 * `Request`, the stub makes it, and nobody makes it.
 */
const settings: { peer: string; bare: Bare; stub: (input: string | URL | Request, init?: RequestInit) => unknown }[] = [
  { peer: 'bare fetch(Request)', bare: 'bare, with a Request', stub: () => {} },
  { peer: 'bare fetch(url), which makes a Request', bare: 'bare', stub: (input, init) => new Request(input, init) },
  { peer: 'bare fetch(url), which makes none', bare: 'bare', stub: () => {} },
];

type Bare = 'bare' | 'bare, with a Request';

function respond(): Response {
  return new Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
}

/**
 * Compares clients with their default settings, including their retries and time limits. All use the same global `fetch`.
 * `fetch with a time limit` is not a client. It shows the highest rate that a client with a time limit could reach.
 */
export async function callRatios(): Promise<Ratio[]> {
  const { fetch } = globalThis;
  try {
    const ratios: Ratio[] = [];
    for (const { peer, bare, stub } of settings) {
      globalThis.fetch = async (input, init) => {
        stub(input, init);
        return respond();
      };
      const clients = await makeClients();
      for (const [method, calls] of Object.entries(clients)) {
        for (const call of Object.values(calls)) deepStrictEqual(await call(), expected);
        const rates = await medianRates<string>(calls);
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

/** Some clients keep the `fetch` that they find when they are loaded or created, so both happen here. */
async function makeClients(): Promise<Record<'GET' | 'POST', Calls>> {
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
  const keyed = () => ({ 'idempotency-key': crypto.randomUUID() });
  const posted = () => ({
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', ...keyed() },
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
      bare: async () => (await fetch(baseUrl + listPath, posted())).json(),
      'bare, with a Request': async () => (await fetch(new Request(baseUrl + listPath, posted()))).json(),
      '@wirepact/platform': async () => (await ours.POST(listPath, { body: invoice as never })).data,
      'openapi-fetch': async () =>
        (await openapiFetch.POST(listPath, { body: invoice, headers: keyed() } as never)).data,
      '@octokit/request': async () => (await octokitClient(`POST ${listPath}`, { headers: keyed(), ...invoice })).data,
      ky: () => kyClient.post(listPath.slice(1), { json: invoice, headers: keyed() }).json(),
      openai: () => openai.post(listPath, { body: invoice, headers: keyed() }),
      axios: async () => (await axiosClient.post(listPath, invoice, { headers: keyed() })).data,
    },
  };
}
