import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { failure } from '../test/recording.ts';
import { paginate, type PageInit } from './paginate.ts';

type Query = Record<string, unknown>;

/** Reads a list to the end. Returns the items and the queries of all requests. */
async function read(
  page: Parameters<typeof paginate>[1],
  respond: (query: Query) => unknown,
  init?: PageInit,
): Promise<{ items: unknown[]; queries: Query[] }> {
  const queries: Query[] = [];
  const items: unknown[] = [];
  const pages = paginate('/list', page, init, async ({ params }) => {
    queries.push(params?.query ?? {});
    return respond(params?.query ?? {});
  });
  for await (const item of pages) items.push(item);
  return { items, queries };
}

const all = Array.from({ length: 7 }, (_, index) => index);
const slice = ({ page, size = 3 }: Query): number[] =>
  all.slice((Number(page) - 1) * Number(size), Number(page) * Number(size));

it('requests a whole list once, without a page', async () => {
  const { items, queries } = await read({ items: '/all' }, () => ({ all }), {
    params: { query: { colour: 'red' } },
  });
  expect(items).toEqual(all);
  expect(queries).toEqual([{ colour: 'red' }]);
});

it('reads all pages by number, by flag, and by length', async () => {
  const byNumber = await read({ items: '/list', totalPages: '/of', first: { page: 1 } }, (query) => ({
    list: slice(query),
    of: 3,
  }));
  const byFlag = await read({ items: '/list', hasNextPage: '/more', first: { page: 1 } }, (query) => ({
    list: slice(query),
    more: query['page'] !== 3,
  }));
  const byLength = await read({ items: '', pageSize: 'size', first: { page: 1, size: 3 } }, slice);
  for (const { items } of [byNumber, byFlag, byLength]) expect(items).toEqual(all);
  expect(byNumber.queries).toEqual([{ page: 1 }, { page: 2 }, { page: 3 }]);
  expect(byLength.queries).toEqual([
    { page: 1, size: 3 },
    { page: 2, size: 3 },
    { page: 3, size: 3 },
  ]);
});

it('starts at the page and keeps the page size of the caller', async () => {
  const init = { params: { query: { page: 2, size: 2 } } };
  const { items, queries } = await read({ items: '', pageSize: 'size', first: { page: 1, size: 3 } }, slice, init);
  expect(items).toEqual([2, 3, 4, 5, 6]);
  expect(queries.map(({ size }) => size)).toEqual([2, 2, 2]);
  expect(init).toEqual({ params: { query: { page: 2, size: 2 } } });
});

it.each([undefined, null])('treats %s in a query as omitted in every style', async (nothing) => {
  const init = { params: { query: { page: nothing, size: nothing, limit: nothing } } };
  const styles = [
    { items: '/list', totalPages: '/of', first: { page: 1 } },
    { items: '/list', hasNextPage: '/more', first: { page: 1 } },
    { items: '/list', pageSize: 'size', first: { page: 1, size: 3 } },
  ] as const;
  for (const style of styles) {
    const respond = (query: Query): object => ({ list: slice(query), of: 3, more: query['page'] !== 3 });
    const { items, queries } = await read(style, respond, init);
    expect(items).toEqual(all);
    expect(queries.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(Object.values(queries[0] as Query)).not.toContain(nothing);
  }
});

it.each(['2', 1.5, NaN, 0, -1, Infinity, {}])(
  'refuses %j as a page or a page size before the first request',
  async (bad) => {
    const page = { items: '', pageSize: 'size', first: { page: 1, size: 3 } } as const;
    const refuse = (): never => {
      throw new Error('A page was requested.');
    };
    const byPage = await failure(read(page, refuse, { params: { query: { page: bad } } }));
    expect(byPage).toBeInstanceOf(TypeError);
    expect((byPage as Error).message).toMatch(/^page must be a whole number of at least 1, got /);
    const bySize = await failure(read(page, refuse, { params: { query: { size: bad } } }));
    expect((bySize as Error).message).toMatch(/^size must be a whole number of at least 1, got /);
  },
);

it('requests another page after a full one, and stops at an empty one', async () => {
  const full = (query: Query): number[] => slice(query).filter((item) => item < 6);
  const { items, queries } = await read({ items: '', pageSize: 'size', first: { page: 1, size: 3 } }, full);
  expect(items).toEqual([0, 1, 2, 3, 4, 5]);
  expect(queries).toHaveLength(3);
});

it('stops at an empty page even if the response says that there are more', async () => {
  expect(
    (await read({ items: '/list', totalPages: '/of', first: { page: 1 } }, () => ({ list: [], of: 9 }))).queries,
  ).toHaveLength(1);
  expect(
    (await read({ items: '/list', hasNextPage: '/more', first: { page: 1 } }, () => ({ list: [], more: true })))
      .queries,
  ).toHaveLength(1);
});

it('stops if the number of pages or the flag is invalid', async () => {
  expect(
    (await read({ items: '/list', totalPages: '/of', first: { page: 1 } }, () => ({ list: [1], of: 'many' }))).items,
  ).toEqual([1]);
  expect(
    (await read({ items: '/list', hasNextPage: '/more', first: { page: 1 } }, () => ({ list: [1], more: 'yes' })))
      .items,
  ).toEqual([1]);
});

it('refuses a response without the list', async () => {
  for (const body of [{}, null, { list: 'text' }]) {
    const error = await failure(read({ items: '/list' }, () => body));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe('GET /list does not return a list.');
  }
});

it('yields every item once and in order, for any number of items and any page size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(40),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('number', 'flag', 'length'),
      async (count, size, style) => {
        const list = Array.from({ length: count }, (_, index) => index);
        const of = Math.max(1, Math.ceil(count / size));
        const part = (query: Query): number[] =>
          list.slice((Number(query['page']) - 1) * size, Number(query['page']) * size);
        const { items, queries } = await (style === 'length'
          ? read({ items: '', pageSize: 'size', first: { page: 1, size: size } }, part)
          : read(
              style === 'number'
                ? { items: '/l', totalPages: '/of', first: { page: 1 } }
                : { items: '/l', hasNextPage: '/more', first: { page: 1 } },
              (query) => ({ l: part(query), of, more: Number(query['page']) < of }),
            ));
        expect(items).toEqual(list);
        expect(queries.length).toBeLessThanOrEqual(of + 1);
      },
    ),
  );
});
