import { describe, expect, it } from 'vitest';
import { describePage, linkPages } from './pages.ts';

describe('the position in a list', () => {
  it.each([
    [0, 20, 1],
    [20, 20, 1],
    [21, 20, 2],
    [3, 1, 3],
  ])('has for %i items with a limit of %i %i pages', (total, limit, totalPages) => {
    expect(describePage(total, { page: 1, limit })).toEqual({ total, page: 1, limit, totalPages });
  });
});

describe('the Link header', () => {
  it('has the first, previous, next and last page with the same filter', () => {
    expect(linkPages(45, { page: 2, limit: 10 }, { status: 'sent' })).toBe(
      [
        '<?status=sent&page=1&limit=10>; rel="first"',
        '<?status=sent&page=1&limit=10>; rel="prev"',
        '<?status=sent&page=3&limit=10>; rel="next"',
        '<?status=sent&page=5&limit=10>; rel="last"',
      ].join(', '),
    );
  });

  it('has neither a previous nor a next page if there is only one', () => {
    expect(linkPages(0, { page: 1, limit: 20 }, { status: undefined })).toBe(
      '<?page=1&limit=20>; rel="first", <?page=1&limit=20>; rel="last"',
    );
  });

  it('does not lead to pages past the end', () => {
    expect(linkPages(1, { page: 7, limit: 20 }, {})).toBe(
      '<?page=1&limit=20>; rel="first", <?page=1&limit=20>; rel="last"',
    );
  });

  it('escapes the filter', () => {
    expect(linkPages(1, { page: 1, limit: 1 }, { status: 'a>&b' })).toContain('<?status=a%3E%26b&page=1&limit=1>');
  });
});
