import type { components } from '@wirepact/platform/types';

/** Which page of a list was asked for. */
export interface Page {
  readonly page: number;
  readonly limit: number;
}

/** The position in a list, as a response says it. */
export function describePage(total: number, { page, limit }: Page): components<never>['schemas']['PageInfo'] {
  return { total, page, limit, totalPages: Math.max(1, Math.ceil(total / limit)) };
}

/** The position in a list of linked users, which a response says in other words. */
export function describeUserPage(
  total: number,
  { page, limit }: Page,
): components<never>['schemas']['LinkedUserPageInfo'] {
  const { totalPages } = describePage(total, { page, limit });
  return {
    page,
    limit,
    totalCount: total,
    totalPages,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
  };
}

/**
 * The `Link` header of a page (RFC 8288): the first, previous, next and last page, as far as they exist. The references are
 * relative to the request, so that they are right under any base URL.
 */
export function linkPages(
  total: number,
  { page, limit }: Page,
  filters: Readonly<Record<string, string | undefined>>,
): string {
  const last = describePage(total, { page, limit }).totalPages;
  const targets = { first: 1, prev: page - 1, next: page + 1, last };
  return Object.entries(targets)
    .filter(([, target]) => target >= 1 && target <= last)
    .map(([relation, target]) => `<?${writeQuery({ ...filters, page: target, limit })}>; rel="${relation}"`)
    .join(', ');
}

function writeQuery(values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return String(query);
}
