import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowAnyOrigin, isPreflight, preflightResponse } from './cors.ts';
import type { HostResponse, Mount } from './handler.ts';
import { listen } from './listen.ts';
import { Problem, toResponse } from './problem.ts';
import { readBody } from './read-body.ts';
import { readTarget } from './target.ts';

/** A `node:http` request listener. It may return a promise. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What is served, and within which limits. */
export interface HostOptions {
  /** The handlers by the first segment of the path. The empty name is the path `/` alone. */
  readonly mounts: Readonly<Record<string, Mount>>;
  /** Handles every request that no mount handles. Default: a 404 that names the mounts. */
  readonly fallback?: NodeListener | undefined;
  /** Bytes that a request body may have. Default: 10 MiB. */
  readonly bodyLimit?: number | undefined;
  /** Milliseconds that a handler may take before the host responds with 503. Default: 30,000. */
  readonly timeLimit?: number | undefined;
  /** Called for each response that a handler or the host itself has sent. */
  readonly onResponse?: ((exchange: Exchange) => void) | undefined;
  /** Called for each error that became a 500 or cut a response short. Default: `console.error`. */
  readonly onError?: ((error: unknown, request: Pick<Exchange, 'method' | 'target'>) => void) | undefined;
}

/** A request and its response, for a log. */
export interface Exchange {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** Milliseconds from the first line of the request to the end of the handler. */
  readonly duration: number;
  /** What the handler noted. */
  readonly notes: readonly string[];
}

/** Several handlers behind one `node:http` listener. */
export interface Host {
  /** Responds to every request. It never throws, whatever a handler does. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /**
   * Starts a server.
   *
   * @throws {ListenError} if the port or the address is not available.
   */
  listen(address?: Address): Promise<ListeningHost>;
}

/** Where to listen. */
export interface Address {
  /** `0` takes any free port. Default: 4010. */
  readonly port?: number | undefined;
  /** Default: 127.0.0.1, which other machines cannot reach. */
  readonly host?: string | undefined;
}

/** A host that is listening. */
export interface ListeningHost {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

const MEBIBYTE = 1024 * 1024;

/** Puts handlers behind one listener, with a guard around each of them. */
export function createHost({
  mounts,
  fallback,
  bodyLimit = 10 * MEBIBYTE,
  timeLimit = 30_000,
  onResponse,
  onError = reportToConsole,
}: HostOptions): Host {
  const byName = new Map(Object.entries(mounts));

  /** Returns the response, or `undefined` if the fallback has sent one itself. */
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<HostResponse | undefined> {
    const target = request.url ?? '/';
    const { mount: name, path, search } = readTarget(target);
    const mount = name === '' && path !== '/' ? undefined : byName.get(name);
    if (!mount) {
      if (!fallback) throw notFound(target, [...byName.keys()]);
      await limitTime(async () => {
        await fallback(request, response);
        await whenSent(response);
      }, timeLimit);
      return undefined;
    }
    if (mount.anyOrigin) {
      allowAnyOrigin(request, response);
      if (isPreflight(request)) return preflightResponse(request);
    }
    const body = await readBody(request, bodyLimit);
    const { method = 'GET', headers } = request;
    return limitTime(async () => mount.handler({ method, target, path, search, headers, body }), timeLimit);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const { method = 'GET', url: target = '/' } = request;
    const report = (error: unknown): void => ignoreErrors(() => onError(error, { method, target }));
    let notes: readonly string[] = [];
    try {
      const result = await handle(request, response);
      if (result === undefined) return;
      notes = result.notes ?? [];
      send(response, result);
    } catch (error) {
      // The client has gone: nobody is left to read a response.
      if (response.destroyed || (request.destroyed && !request.complete)) return;
      if (!(error instanceof Problem)) report(error);
      if (response.headersSent) return void response.destroy();
      send(response, toResponse(error instanceof Problem ? error : failed()));
    }
    const exchange = { method, target, status: response.statusCode, duration: performance.now() - started, notes };
    ignoreErrors(() => onResponse?.(exchange));
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => void respond(request, response);
  return {
    listener,
    async listen({ port: wanted = 4010, host = '127.0.0.1' } = {}) {
      const server = createServer(listener);
      const port = await listen(server, host, wanted);
      return {
        url: `http://${reachable(host)}:${port}`,
        port,
        async close() {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          await closed;
        },
      };
    },
  };
}

/** Rejects with a 503 if a handler takes too long. Its result is then discarded. */
async function limitTime<T>(start: () => Promise<T>, limit: number): Promise<T> {
  const work = start();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const detail = `There was no response within ${limit} ms. Try again, or look at the log of the server.`;
    timer = setTimeout(() => reject(new Problem(503, 'No response in time', detail)), limit);
  });
  // A late rejection has nobody waiting for it, and must not end the process.
  work.catch(() => {});
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function whenSent(response: ServerResponse): Promise<void> | undefined {
  if (response.writableFinished || response.destroyed) return undefined;
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.once('finish', resolve);
  });
}

function send(response: ServerResponse, { status, headers = {}, body }: HostResponse): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}

function notFound(target: string, names: readonly string[]): Problem {
  const available = names.map((name) => `/${name}`).join(', ');
  return new Problem(404, 'Not found', `Nothing is served at ${target}. Available: ${available}`);
}

function failed(): Problem {
  return new Problem(500, 'The server failed', 'This is a fault of the server, not of the request. Its log says more.');
}

function reportToConsole(error: unknown, { method, target }: Pick<Exchange, 'method' | 'target'>): void {
  console.error(`${method} ${target} failed:`, error);
}

function ignoreErrors(hook: () => void): void {
  try {
    hook();
  } catch {
    // A hook must not change a response.
  }
}

/** A server can listen on all addresses, but nobody can call that address. IPv6 addresses need brackets in a URL. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
