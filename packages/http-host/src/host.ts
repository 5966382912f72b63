import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { checkOrigin, corsHeaders, isPreflight, preflightResponse } from './cors.ts';
import { endOfTurn } from './end-of-turn.ts';
import type { HostResponse, Mount } from './handler.ts';
import { checkHostName } from './host-name.ts';
import { limitTime } from './limit-time.ts';
import { listen } from './listen.ts';
import { Problem, toResponse } from './problem.ts';
import { readBody } from './read-body.ts';
import { send } from './send.ts';
import { readTarget } from './target.ts';
import type { Target } from './target.ts';

/** A `node:http` request listener. It may return a promise. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What is served, and within which limits. */
export interface HostOptions {
  /** The handlers by the first segment of the path. The empty name is the path `/` alone. */
  readonly mounts: Readonly<Record<string, Mount>>;
  /** Handles every request that no mount handles. Default: a 404 that names the mounts. */
  readonly fallback?: NodeListener | undefined;
  /**
   * The names that `Host` may have, in lower case and without a port. Any other gets a 421. Use `loopbackHosts` for a server
   * with state that listens on loopback. Default: any name.
   */
  readonly hosts?: readonly string[] | undefined;
  /** Bytes that a request body may have. Default: 10 MiB. */
  readonly bodyLimit?: number | undefined;
  /**
   * Milliseconds that a handler may take before the host responds with 503. A fallback may take longer to send a response
   * that has begun, unless nothing is sent for this time. Default: 30,000.
   */
  readonly timeLimit?: number | undefined;
  /** Called for each response that a handler or the host itself has sent. */
  readonly onResponse?: ((exchange: Exchange) => void) | undefined;
  /** Called once for each error of a handler that is not a `Problem`. Default: `console.error`. */
  readonly onError?: ((error: unknown, request: Pick<Exchange, 'method' | 'target'>) => void) | undefined;
}

/** A request and its response, for a log. */
export interface Exchange {
  /** In upper case, such as `GET`. */
  readonly method: string;
  /** The request target as it was sent or, if the response has one for the log, that. Such as `/platform/v1/platform/me?page=2`. */
  readonly target: string;
  /** The HTTP status that was sent. */
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
  /** The port, which is useful if port 0 was requested. */
  readonly port: number;
  /**
   * Frees the port, and ends open connections.
   *
   * @param grace Milliseconds that open requests have to get their responses. New ones are not accepted meanwhile. Default: 0.
   */
  close(grace?: number): Promise<void>;
}

const MEBIBYTE = 1024 * 1024;

/** Puts handlers behind one listener, with a guard around each of them. */
export function createHost({
  mounts,
  fallback,
  hosts,
  bodyLimit = 10 * MEBIBYTE,
  timeLimit = 30_000,
  onResponse,
  onError = reportToConsole,
}: HostOptions): Host {
  const byName = new Map(Object.entries(mounts));
  const missing: Mount = {
    handler: ({ target }) => {
      throw notFound(target, [...byName.keys()]);
    },
    // Pages that may call every mount may also read why a request did not reach one.
    origins: byName.size > 0 && [...byName.values()].every(({ origins }) => origins === 'any') ? 'any' : undefined,
  };

  /** Returns the mount of a request, or `undefined` if the fallback handles it. */
  function findMount({ mount: name, path }: Target): Mount | undefined {
    const mount = name === '' && path !== '/' ? undefined : byName.get(name);
    return mount ?? (fallback ? undefined : missing);
  }

  async function callMount(mount: Mount, request: IncomingMessage, response: ServerResponse, { path, search }: Target) {
    const { method = 'GET', url: target = '/', headers } = request;
    const read = readBody(request, bodyLimit);
    const body = read instanceof Promise ? await read : read;
    return limitTime(
      () => mount.handler({ method, target, path, search, headers, body }),
      mount.timeLimit ?? timeLimit,
      response,
    );
  }

  async function callFallback(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await fallback!(request, response);
    await whenSent(response);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const { method = 'GET', url: target = '/' } = request;
    let cors: HostResponse['headers'] = corsHeaders(request, missing.origins);
    let notes: readonly string[] = [];
    let shown = target;

    const report = (error: unknown): void => ignoreErrors(() => onError(error, { method, target }));
    const sendFailure = (error: unknown): void => {
      const expected = error instanceof Problem;
      if (!expected) report(error);
      if (response.headersSent && !response.writableEnded) response.destroy();
      if (response.headersSent || response.destroyed) return;
      send(response, toResponse(expected ? error : failed()), cors);
    };
    // A write after the end of a response is not thrown. It is this event, which would end the process.
    response.on('error', report);

    try {
      // This request is for the server as a whole, and has no path.
      if (method === 'OPTIONS' && target === '*') return send(response, { status: 204 });
      checkHostName(request.headers.host, hosts);
      const parts = readTarget(target);
      const mount = findMount(parts);
      checkHostName(request.headers.host, mount?.hosts);
      cors = corsHeaders(request, mount?.origins);
      if (!mount) return await limitTime(() => callFallback(request, response), timeLimit, response);
      checkOrigin(request, mount.origins);
      const preflight = mount.origins !== undefined && isPreflight(request);
      const result = preflight ? preflightResponse(request) : await callMount(mount, request, response, parts);
      await endOfTurn();
      send(response, result, cors);
      notes = result.notes ?? [];
      shown = result.target ?? target;
    } catch (error) {
      const leftMidBody = request.destroyed && !request.complete;
      if (leftMidBody) return;
      try {
        sendFailure(error);
      } catch (unsendable) {
        // The handler threw a Problem that cannot be sent, such as one with an invalid header.
        sendFailure(unsendable);
      }
    }
    if (!response.writableEnded) return;
    const duration = performance.now() - started;
    const exchange = { method, target: shown, status: response.statusCode, duration, notes };
    ignoreErrors(() => onResponse?.(exchange));
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => void respond(request, response);
  return {
    listener,
    async listen({ port: wanted = 4010, host: address } = {}) {
      const server = createServer(listener);
      // Node.js takes an empty address, such as that of an unset variable, for all addresses.
      const host = address || '127.0.0.1';
      const port = await listen(server, host, wanted);
      return {
        url: `http://${reachable(host)}:${port}`,
        port,
        close: (grace) => close(server, grace),
      };
    },
  };
}

/** How often connections are closed whose last request has got its response, in milliseconds. */
const SWEEP = 10;

async function close(server: Server, grace = 0): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  if (grace === 0) server.closeAllConnections();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const end = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}

function whenSent(response: ServerResponse): Promise<void> | undefined {
  if (response.writableFinished || response.destroyed) return undefined;
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.once('finish', resolve);
  });
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
