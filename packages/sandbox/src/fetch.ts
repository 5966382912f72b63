import { Buffer } from 'node:buffer';
import type { Handler, HostRequest, HostResponse } from '@wirepact/http-host';
import { Problem } from '@wirepact/http-host';

/** Where requests can go. */
export interface FetchTargets {
  /** The base URL of each API, by name. Undefined for an API that is served by others. */
  readonly baseUrls: Readonly<Record<string, string | undefined>>;
  /** Receives requests below `/sandbox`. */
  readonly sandbox: Handler;
  /** Receives requests below `/_sandbox`. */
  readonly control: Handler;
}

/**
 * Returns a function that takes the place of `fetch`, without a port. It serves the URLs of the APIs themselves, and every URL
 * whose path begins with `/sandbox/<api>` or `/_sandbox`. Any other URL is refused, so that a test does not reach the network by
 * mistake.
 */
export function createFetch({ baseUrls, sandbox, control }: FetchTargets): typeof globalThis.fetch {
  const bases = Object.entries(baseUrls).flatMap(([name, url]) =>
    url === undefined ? [] : [{ name, origin: new URL(url).origin, path: new URL(url).pathname.replace(/\/$/, '') }],
  );

  function findHandler({ origin, pathname }: URL): { readonly handler: Handler; readonly path: string } | undefined {
    for (const { name, origin: own, path } of bases) {
      if (origin !== own || !isBelow(pathname, path)) continue;
      return { handler: sandbox, path: `/${name}${pathname.slice(path.length)}` };
    }
    if (isBelow(pathname, '/sandbox')) return { handler: sandbox, path: pathname.slice('/sandbox'.length) || '/' };
    if (isBelow(pathname, '/_sandbox')) return { handler: control, path: pathname.slice('/_sandbox'.length) || '/' };
    return undefined;
  }

  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const found = findHandler(url);
    if (!found) {
      const known = [...bases.map(({ origin, path }) => origin + path), '…/sandbox/<api>', '…/_sandbox'].join(', ');
      throw new TypeError(`This sandbox does not serve ${url.origin}${url.pathname}. It serves: ${known}.`);
    }
    const { signal } = request;
    signal.throwIfAborted();
    const body = Buffer.from(await request.arrayBuffer());
    const headers = Object.fromEntries(request.headers);
    if (body.length > 0) headers['content-length'] = String(body.length);
    const call: HostRequest = {
      method: request.method,
      target: url.pathname + url.search,
      path: found.path,
      search: url.search.slice(1),
      headers: { host: url.host, ...headers },
      body,
    };
    return toResponse(await withSignal(respond(found.handler, call), signal));
  };
}

function isBelow(path: string, base: string): boolean {
  return path.startsWith(base) && (path.length === base.length || path[base.length] === '/');
}

async function respond(handler: Handler, request: HostRequest): Promise<HostResponse> {
  try {
    decodeURIComponent(request.path);
    return await handler(request);
  } catch (error) {
    if (error instanceof URIError) {
      return writeProblem(new Problem(400, 'Malformed target', 'The path is not percent-encoded UTF-8.'));
    }
    if (error instanceof Problem) return writeProblem(error);
    throw error;
  }
}

function writeProblem({ status, title, message: detail, headers, members }: Problem): HostResponse {
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify({ ...members, title, status, detail }),
  };
}

/** Rejects as soon as a signal aborts. The request has its effect all the same, as on a network. */
async function withSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop!);
  }
}

const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

function toResponse({ status, headers, body, stream, cut }: HostResponse): Response {
  if (cut)
    throw new TypeError('fetch failed', {
      cause: new Error('The sandbox closed the connection, as a fault asks for.'),
    });
  if (stream) return new Response(toReadable(stream), { status, ...(headers && { headers }) });
  const content = body === undefined || WITHOUT_BODY.has(status) ? null : (body as BodyInit);
  return new Response(content, { status, ...(headers && { headers }) });
}

function toReadable(stream: NonNullable<HostResponse['stream']>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop: () => void;
  return new ReadableStream({
    start(controller) {
      let isOpen = true;
      const close = (): void => {
        if (isOpen) controller.close();
        isOpen = false;
      };
      const end = stream((text) => isOpen && controller.enqueue(encoder.encode(text)), close);
      stop = () => {
        isOpen = false;
        end();
      };
    },
    cancel: () => stop(),
  });
}
