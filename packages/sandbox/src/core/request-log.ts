import type { LoggedRequest } from '../world.ts';
import type { Exchange } from './exchange.ts';

/** How many requests are kept. */
const SIZE = 1000;

const SECRET_NAME = /token|secret|key|session|code|password/i;

/** The last requests of a world. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];
  #next = 0;

  add(entry: LoggedRequest): void {
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % SIZE;
  }

  /** Newest first. */
  list(): readonly LoggedRequest[] {
    return [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)].toReversed();
  }
}

/** Stands for text that may be a secret. */
const HIDDEN = '…';

/**
 * Writes the path and query of a request for the log. Text that a client chose is shown only if it cannot be a secret in the wrong
 * place: the id of a resource that exists, a declared query parameter that was read without error, and the parts of a path that
 * the contract has too. Everything else is shown as `…`.
 */
export function showTarget(exchange: Exchange, status: number): string {
  const { request, operation } = exchange;
  // A response without error means that each parameter of the path has identified something.
  const found = operation?.handler !== undefined && status < 400;
  const path = found ? request.path : showPath(exchange);
  return request.search === '' ? path : `${path}?${showQuery(exchange, found)}`;
}

function showPath({ api, request, operation, parameters, access }: Exchange): string {
  if (!operation) {
    const known = (segment: string): boolean => api.segments.has(segment);
    return request.path
      .split('/')
      .map((segment) => (segment === '' || known(segment) ? segment : HIDDEN))
      .join('/');
  }
  const { entry, resourceId } = operation;
  return entry.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const identifies = resourceId?.in === 'path' && resourceId.name === name && access?.resource !== undefined;
    return identifies ? encodeURIComponent(parameters[name] ?? '') : HIDDEN;
  });
}

function showQuery({ request, operation, values, access }: Exchange, found: boolean): string {
  const { resourceId } = operation ?? {};
  const read = values.query ?? {};
  const isShown = (name: string): boolean => {
    if (!Object.hasOwn(read, name) || SECRET_NAME.test(name)) return false;
    return resourceId?.in !== 'query' || resourceId.name !== name || found || access?.resource !== undefined;
  };
  return request.search
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      if (isShown(name)) return pair;
      return Object.hasOwn(read, name) ? `${name}=${HIDDEN}` : HIDDEN;
    })
    .join('&');
}
