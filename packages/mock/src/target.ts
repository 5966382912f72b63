import { Problem } from './problem.ts';

/** What a request is aimed at. */
export interface Target {
  /** First segment of the path, decoded; empty for `/`. */
  readonly api: string;
  /** The rest of the path, with its leading slash and still encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
}

/**
 * Takes a request target (`/platform/v1/platform/me?page=2`) apart.
 *
 * @throws {Problem} 400 where its path is not percent-encoded UTF-8.
 */
export function readTarget(target: string): Target {
  const url = parse(target);
  const [, api = '', ...rest] = url.pathname.split('/');
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0]! : values;
  }
  return { api: decodeURIComponent(api), path: `/${rest.join('/')}`, query };
}

function parse(target: string): URL {
  try {
    // In front of a proxy a client sends the whole address. `new URL('//x', base)` would take `x` for the host.
    const url = new URL(target.startsWith('/') ? `http://mock${target}` : target);
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    throw new Problem(400, 'Malformed path', `The path of ${target} is not percent-encoded UTF-8.`);
  }
}
