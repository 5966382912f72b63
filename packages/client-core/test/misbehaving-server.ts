// A server on loopback that misbehaves over real sockets. Node.js only. `misbehaving.suite.ts` has the tests.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The requests that the server has seen in one test. */
export interface Seen {
  attempts: number;
  /** The idempotency key of each attempt. */
  keys: (string | null)[];
  bodies: string[];
  /** How often the target of a redirect was requested. */
  elsewhere: number;
}

type Behaviour = (response: ServerResponse, attempt: number) => void;

const thing = JSON.stringify({ id: 't1', colour: 'red' });

// The suite also runs in browsers, from another origin.
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
  'Access-Control-Allow-Headers':
    'content-type, x-case, x-thing-token, thing-account, thing-version, thing-key, thing-owner',
  'Access-Control-Expose-Headers': 'retry-after, retry-after-ms, x-request-id',
};

function respond(response: ServerResponse, status: number, body = '', headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...cors, 'Content-Type': 'application/json', ...headers }).end(body);
}

/** Bypasses `node:http`, which would correct the invalid response. */
function raw(response: ServerResponse, text: string): void {
  const allowed = Object.entries(cors).map(([name, value]) => `${name}: ${value}\r\n`);
  response.socket?.end(text.replace('\r\n', `\r\n${allowed.join('')}Connection: close\r\n`));
}

const once =
  (bad: Behaviour): Behaviour =>
  (response, attempt) =>
    attempt === 1 ? bad(response, attempt) : respond(response, 200, thing);

const cut: Behaviour = (response) => {
  response.writeHead(200, { ...cors, 'Content-Type': 'application/json', 'Content-Length': '100' });
  response.write('{"id":"t1",', () => response.socket?.destroy());
};
const cutChunk: Behaviour = (response) => {
  response.writeHead(200, { ...cors, 'Content-Type': 'application/json' });
  response.write('{"id":"t1",', () => response.socket?.destroy());
};
const endless: Behaviour = (response) => {
  response.writeHead(200, { ...cors, 'Content-Type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
};

/** The behaviours, by the id in the path. */
const behaviours: Record<string, Behaviour> = {
  good: (response) => respond(response, 200, thing),
  silent: () => {},
  'silent-once': once(() => {}),
  endless,
  'endless-once': once(endless),
  reset: (response) => response.socket?.destroy(),
  'reset-once': once((response) => response.socket?.destroy()),
  cut,
  'cut-once': once(cut),
  'cut-chunk': cutChunk,
  'cut-chunk-once': once(cutChunk),
  'too-many-once': once((response) => respond(response, 429, '{}', { 'Retry-After-Ms': '1' })),
  'too-many-for-long': (response) => respond(response, 429, '{}', { 'Retry-After': '3600', 'X-Request-Id': 'req_1' }),
  'busy-twice': (response, attempt) => respond(response, attempt < 3 ? 503 : 200, attempt < 3 ? '' : thing),
  storm: (response) => respond(response, 503, '{"error":{"code":"no_such_thing","message":"Busy."}}'),
  'nonsense-wait': once((response) => respond(response, 503, '', { 'Retry-After': 'when the moon is full' })),
  html: (response) => respond(response, 200, '<html>Sign in</html>', { 'Content-Type': 'text/html' }),
  'html-error': (response) => respond(response, 404, '<html>Nothing here</html>', { 'Content-Type': 'text/html' }),
  'empty-error': (response) => respond(response, 500),
  truncated: (response) => respond(response, 200, thing.slice(0, 12)),
  empty: (response) => respond(response, 200),
  'no-content': (response) => void response.writeHead(204, cors).end(),
  'in-progress-once': once((response) => respond(response, 409, '{}', { 'Retry-After': '0' })),
  redirect: (response) => void response.writeHead(302, { ...cors, Location: '/elsewhere' }).end(),
  'too-short': (response) => raw(response, `HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n${thing}`),
  'too-long': (response) => raw(response, `HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n${thing}`),
  'garbage-headers': (response) => raw(response, `HTTP/1.1 200 OK\r\n\x01\x02: \x03\r\nno colon\r\n\r\n${thing}`),
  'no-http': (response) => void response.socket?.end('I am not speaking HTTP.\r\n\r\n'),
};

/** Starts the server. `/seen?case=…` returns the requests that it has seen. */
export async function startMisbehavingServer(): Promise<{ baseUrl: string; close: () => Promise<void> }> {
  const cases = new Map<string, Seen>();
  const seenIn = (name: string): Seen => {
    const seen = cases.get(name) ?? { attempts: 0, keys: [], bodies: [], elsewhere: 0 };
    cases.set(name, seen);
    return seen;
  };
  let lastRedirected = '';
  const server = createServer((request, response) => {
    // A browser itself repeats any request if a connection that it has reused is reset.
    response.setHeader('Connection', 'close');
    const url = new URL(request.url ?? '/', 'http://localhost');
    const name = String(request.headers['x-case'] ?? url.searchParams.get('case') ?? '');
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    if (url.pathname === '/seen') return respond(response, 200, JSON.stringify(seenIn(name)));
    if (url.pathname === '/elsewhere') {
      seenIn(name || lastRedirected).elsewhere++;
      return respond(response, 200, thing);
    }
    const behaviour = behaviours[url.pathname.split('/').pop() ?? ''];
    if (!behaviour) return respond(response, 404, '{}');
    void readBody(request).then((body) => {
      const seen = seenIn(name);
      seen.attempts++;
      seen.keys.push((request.headers['thing-key'] as string | undefined) ?? null);
      seen.bodies.push(body);
      lastRedirected = name;
      behaviour(response, seen.attempts);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
