import { checkNumber } from './check-number.ts';
import type { Page } from './definition.ts';
import { readPointer } from './json-pointer.ts';
import { isPresent } from './url.ts';

/** The part of a call's init that pagination changes. */
export interface PageInit {
  params?: { query?: Record<string, unknown> };
}

type Query = Record<string, unknown>;

/**
 * Yields the items of the list at `path`, page after page. `page` describes the list, and `fetchPage` returns the body of a
 * response. In the query, `undefined` and `null` count as omitted.
 *
 * Throws a `TypeError` if the path does not return a list, if a body does not contain the list, and if the page or the page size
 * of the caller is not a positive whole number.
 */
export async function* paginate(
  path: string,
  page: Page | undefined,
  init: PageInit = {},
  fetchPage: (init: PageInit) => Promise<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  const query: Query = { ...page?.first };
  for (const [name, value] of Object.entries(init.params?.query ?? {})) if (isPresent(value)) query[name] = value;
  for (const name in page?.first) checkNumber(name, query[name], 1, true);
  for (;;) {
    const body = page && (await fetchPage({ ...init, params: { ...init.params, query: { ...query } } }));
    const items = readPointer(body, page?.items);
    if (!page || !Array.isArray(items)) throw new TypeError(`GET ${path} does not return a list.`);
    yield* items;
    // An empty page is the last one, even if the response says otherwise.
    if (items.length === 0 || !hasNextPage(page, query, body, items.length)) return;
    (query['page'] as number)++;
  }
}

function hasNextPage(
  { pageSize, totalPages, hasNextPage: flag }: Page,
  query: Query,
  body: unknown,
  length: number,
): boolean {
  if (pageSize) return length >= (query[pageSize] as number);
  return readPointer(body, flag) === true || (query['page'] as number) < (readPointer(body, totalPages) as number);
}
