import { Problem } from './problem.ts';

/** The parts of a request target. */
export interface Target {
  /** First segment of the path, decoded; empty for `/`. */
  readonly mount: string;
  /** The rest of the path, with its leading slash, still percent-encoded. */
  readonly path: string;
  /** The query without its question mark. */
  readonly search: string;
}

/**
 * Splits a request target such as `/platform/v1/platform/me?page=2`.
 *
 * @throws {Problem} 400 if it is neither a path nor an HTTP URL, or if its path is not percent-encoded UTF-8.
 */
export function readTarget(target: string): Target {
  const [path, search] = splitQuery(toOriginForm(target));
  const slash = path.indexOf('/', 1);
  const end = slash === -1 ? path.length : slash;
  try {
    decodeURIComponent(path);
    return { mount: decodeURIComponent(path.slice(1, end)), path: path.slice(end) || '/', search };
  } catch {
    throw new Problem(400, 'Malformed target', `The path of ${target} is not percent-encoded UTF-8.`);
  }
}

/** A client behind a proxy sends the whole URL. */
function toOriginForm(target: string): string {
  if (target.startsWith('/')) return target;
  const url = /^https?:/i.test(target) ? URL.parse(target) : null;
  if (!url) throw new Problem(400, 'Malformed target', `${target} is not a path such as /api, nor an HTTP URL.`);
  return url.pathname + url.search;
}

function splitQuery(target: string): [path: string, search: string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}
