import type { Page } from './definition.ts';
import { readPointer } from './json-pointer.ts';

/** The part of a call's init that pagination changes. */
export interface PageInit {
  params?: { query?: Record<string, unknown> };
}

/**
 * Yields the items of the list at `path`, page after page. `page` describes the list, and `fetchPage` returns the body of a
 * response. Throws a `TypeError` if the path does not return a list, or if a body does not contain the list.
 */
export async function* paginate(
  path: string,
  page: Page | undefined,
  init: PageInit = {},
  fetchPage: (init: PageInit) => Promise<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  const read = async (query: object): Promise<{ body: unknown; items: unknown[] }> => {
    const body = page && (await fetchPage({ ...init, params: { ...init.params, query: { ...query } } }));
    const items = readPointer(body, page?.items);
    if (!Array.isArray(items)) throw new TypeError(`GET ${path} does not return a list.`);
    return { body, items };
  };

  if (page?.style !== 'page') return yield* (await read({ ...init.params?.query })).items;
  const sizeQuery = 'pageSize' in page ? { [page.pageSize]: page.defaultPageSize } : {};
  const query = { page: 1, ...sizeQuery, ...init.params?.query };
  for (; ; query.page++) {
    const { body, items } = await read(query);
    yield* items;
    // An empty page is the last one, even if the response says otherwise.
    if (items.length === 0 || !hasNextPage(page, query, body, items.length)) return;
  }
}

type NumberedPage = Extract<Page, { style: 'page' }>;

function hasNextPage(page: NumberedPage, query: { page: number }, body: unknown, length: number): boolean {
  if ('totalPages' in page) return query.page < (readPointer(body, page.totalPages) as number);
  if ('hasNextPage' in page) return readPointer(body, page.hasNextPage) === true;
  return length >= (query as Record<string, number>)[page.pageSize]!;
}
