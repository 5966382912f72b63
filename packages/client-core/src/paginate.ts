import { checkInteger } from './check-number.ts';
import type { Page } from './definition.ts';
import { readPointer } from './json-pointer.ts';

/** The part of a call's init that pagination changes. */
export interface PageInit {
  params?: { query?: Record<string, unknown> };
}

/** `page` is the number of the page. A whole list has none. */
type Query = Record<string, unknown> & { page: number };

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
  const query = startQuery(page, init.params?.query);
  for (;;) {
    const body = page && (await fetchPage({ ...init, params: { ...init.params, query: { ...query } } }));
    const items = readPointer(body, page?.items);
    if (!page || !Array.isArray(items)) throw new TypeError(`GET ${path} does not return a list.`);
    yield* items;
    // An empty page is the last one, even if the response says otherwise.
    if (items.length === 0 || !hasNextPage(page, query, body, items)) return;
    query.page++;
  }
}

/** The query of the first page. */
function startQuery(page: Page | undefined, given: Record<string, unknown> = {}): Query {
  const isPaged = page?.style === 'page';
  const size = isPaged && 'pageSize' in page ? page : undefined;
  const query: Record<string, unknown> = {
    ...(isPaged && { page: 1 }),
    ...(size && { [size.pageSize]: size.defaultPageSize }),
  };
  for (const [name, value] of Object.entries(given)) if (value !== undefined && value !== null) query[name] = value;
  if (isPaged) checkInteger('page', query['page'], 1);
  if (size) checkInteger(size.pageSize, query[size.pageSize], 1);
  return query as Query;
}

function hasNextPage(page: Page, query: Query, body: unknown, { length }: unknown[]): boolean {
  switch (page.style) {
    case 'whole':
      return false;
    case 'page':
      if ('totalPages' in page) return query.page < (readPointer(body, page.totalPages) as number);
      if ('hasNextPage' in page) return readPointer(body, page.hasNextPage) === true;
      return length >= (query[page.pageSize] as number);
  }
}
