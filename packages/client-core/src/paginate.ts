import type { Page } from './definition.ts';
import { at } from './json-pointer.ts';

/** As much of the init of a call as paginating changes. */
export interface PageInit {
  params?: { query?: Record<string, unknown> };
}

/**
 * The items of the list at `path`, page after page, as `page` says that it is read. `fetchPage` gives the body of an answer.
 * Throws a `TypeError` for a path that gives no list, and for a body that has none where the contract has it.
 */
export async function* paginate(
  path: string,
  page: Page | undefined,
  init: PageInit = {},
  fetchPage: (init: PageInit) => Promise<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  const { items, totalPages, hasNextPage, pageSize, default: size } = (page ?? {}) as Partial<AnyPage>;
  const query: Record<string, unknown> & { page?: number } = {
    ...((totalPages ?? hasNextPage ?? pageSize) && { page: 1 }),
    ...(pageSize && { [pageSize]: size }),
    ...init.params?.query,
  };
  for (let more: unknown = true; more; (query.page as number)++) {
    const body = page && (await fetchPage({ ...init, params: { ...init.params, query: { ...query } } }));
    const list = at(body, items);
    if (!Array.isArray(list)) throw new TypeError(`GET ${path} gives no list.`);
    yield* list;
    more =
      // An empty page is the end, whatever the numbers say.
      list.length > 0 &&
      ((totalPages && (query.page as number) < (at(body, totalPages) as number)) ||
        at(body, hasNextPage) === true ||
        (pageSize && list.length >= (query[pageSize] as number)));
  }
}

interface AnyPage {
  items: string;
  totalPages: string;
  hasNextPage: string;
  pageSize: string;
  default: number;
}
