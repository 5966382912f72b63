import type { Terminal } from '../src/terminal.ts';

/** What a stub responds, by method and path below `/_sandbox`. A number is a status with an empty body. */
export type Responses = Readonly<Record<string, { readonly status?: number; readonly body?: unknown }>>;

/** A request that a stub received. */
export interface Received {
  readonly call: string;
  readonly body: unknown;
}

/** A `fetch` in place of a running sandbox, for responses that a real one gives rarely. */
export function stubSandbox(responses: Responses): {
  readonly fetch: Terminal['fetch'];
  readonly received: Received[];
} {
  const received: Received[] = [];
  const fetch: Terminal['fetch'] = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const call = `${request.method} ${pathname.replace('/_sandbox', '')}${search}`;
    const text = await request.text();
    received.push({ call, body: text === '' ? undefined : JSON.parse(text) });
    const { status = 200, body } = responses[call] ?? {
      status: 404,
      body: { title: 'Not found', status: 404, detail: `Nothing is served at ${pathname}.` },
    };
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return body === undefined
      ? new Response(null, { status })
      : new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
  };
  return { fetch, received };
}
