import type { Rule } from '@wirepact/scripts/contract/behaviour';
import { describe, expect, it } from 'vitest';
import { claim } from './annotate-provenance.ts';
import type { Api } from './apis.ts';
import { describePagination, restDocument } from './rest-document.ts';

const api: Api = {
  id: 'shop',
  asyncapi: undefined,
  workflows: { flows: [], others: undefined },
  tests: [],
  signature: undefined,
  client: '@wirepact/shop',
  behaviour: undefined,
  evidence: undefined,
  spec: {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.0.0' },
    tags: [{ name: 'Orders' }, { name: 'Returns' }],
    paths: {
      '/orders': {
        get: {
          operationId: 'listOrders',
          description: 'All orders.\n',
          tags: ['Orders'],
          'x-provenance': 'stated',
          'x-pagination': { style: 'page', items: '/orders', totalPages: '/pages' },
          responses: { 200: { description: 'One page.' } },
        },
      },
    },
    webhooks: { 'Return.Made': { post: { tags: ['Returns'], responses: {} } } },
    components: {},
  },
};

describe('restDocument', () => {
  const document = restDocument(api);
  const operation = document.paths['/orders']?.get;

  it('adds pagination, operationId and mark to the description', () => {
    expect(operation?.description).toBe(
      `All orders.\n\n${describePagination(api.spec.paths['/orders']!.get!['x-pagination']!)}\n\n` +
        `<span class="operation-id">operationId</span> \`listOrders\` ${claim('stated')}`,
    );
  });

  it('adds links to the rules of the operation to the end of the description', () => {
    const rule: Rule = {
      rule: 'Newest first.',
      source: 'stated',
      check: 'List them.',
      'shown-by': 'server',
      operations: ['listOrders'],
    };
    const rules = { 'order.newest-first': rule, 'order.of-others': { ...rule, operations: ['getOrder'] } };
    const empty = { machines: {}, outside: {}, operations: {}, numbers: {}, decisions: {} };
    const checks = { order: [], 'said-in': [] };
    const governed = restDocument({ ...api, behaviour: { ...empty, checks, rules } });
    expect(governed.paths['/orders']?.get?.description?.split('\n\n').at(-1)).toBe(
      '<span class="governed">Rules: <a href="../../behaviour/shop/rules.html#order.newest-first" title="Newest first.">order.newest-first</a></span>',
    );
  });

  it('adds code samples', () => {
    expect(operation?.['x-codeSamples']?.map(({ label }) => label)).toEqual(['curl', 'TypeScript']);
  });

  it('leaves out events, and tags that only events have', () => {
    expect(document.webhooks).toBeUndefined();
    expect(document.tags).toEqual([{ name: 'Orders' }]);
  });

  it('does not change its argument', () => {
    expect(api.spec.paths['/orders']?.get?.description).toBe('All orders.\n');
  });
});

describe('describePagination', () => {
  it.each([
    [{ totalPages: '/pages' }, 'The number of pages is at `/pages`.'],
    [{ hasNextPage: '/more' }, '`/more` says whether another page follows.'],
    [{ pageSize: 'limit' }, 'The last page has fewer items than `limit`.'],
  ])('names the items and the sign of the last page for %j', (sign, sentence) => {
    expect(describePagination({ style: 'page', items: '/orders', ...sign })).toBe(
      `The items of one page are at \`/orders\`. ${sentence}`,
    );
  });

  it('names the items of a list without pages', () => {
    expect(describePagination({ style: 'whole', items: '/keys' })).toBe('All items are at `/keys` in one response.');
  });
});
