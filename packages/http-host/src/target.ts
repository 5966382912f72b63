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
 * @throws {Problem} 400 if its path is not percent-encoded UTF-8.
 */
export function readTarget(target: string): Target {
  const [path, search] = splitQuery(toOriginForm(target));
  const slash = path.indexOf('/', 1);
  const end = slash === -1 ? path.length : slash;
  try {
    decodeURIComponent(path);
    return { mount: decodeURIComponent(path.slice(1, end)), path: path.slice(end) || '/', search };
  } catch {
    throw malformed(target);
  }
}

/** A client behind a proxy sends the whole URL. */
function toOriginForm(target: string): string {
  if (target.startsWith('/')) return target;
  const url = URL.parse(target);
  if (!url) throw malformed(target);
  return url.pathname + url.search;
}

function splitQuery(target: string): [path: string, search: string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

function malformed(target: string): Problem {
  return new Problem(400, 'Malformed path', `The path of ${target} is not percent-encoded UTF-8.`);
}
