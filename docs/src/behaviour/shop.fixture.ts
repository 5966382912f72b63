import type { Behaviour } from '@wirepact/scripts/contract/behaviour';
import type { Api } from '../apis.ts';

/** A small API with behaviour. Some of its texts contain characters of HTML, Markdown and templates. */
export const shop: Api & { behaviour: Behaviour } = {
  id: 'shop',
  spec: {
    openapi: '3.1.0',
    info: { title: 'Shop & <Co>', version: '1.0.0' },
    paths: {
      '/orders': {
        post: { operationId: 'createOrder', summary: 'Create "order"', tags: ['Big orders'], responses: {} },
      },
      '/orders/{id}': {
        delete: { operationId: 'cancelOrder', summary: 'Cancel order', tags: ['Big orders'], responses: {} },
      },
    },
    webhooks: { 'Order.Made': { post: { summary: 'Order made', responses: {} } } },
    components: {},
  },
  asyncapi: undefined,
  workflows: { flows: [], others: undefined },
  tests: [],
  signature: undefined,
  client: undefined,
  behaviour: {
    rules: {
      'order.begins-open': {
        rule: 'An order begins as `open`.',
        source: 'stated',
        'shown-by': 'delivery',
        check: 'Make one; `{{ status }}` is `a < b | c`.',
        operations: ['createOrder'],
        events: ['Order.Made'],
      },
      'key.needed': {
        rule: 'A key is <b>needed</b>, {{ always }}.',
        source: 'implied',
        check: 'Leave it out: 401.',
        'shown-by': 'server',
      },
      'order.ends-once': {
        rule: 'An order ends once.',
        source: 'stated',
        check: 'End it twice: 409.',
        'shown-by': 'nobody',
        'not-shown-because': 'The shop & its clock are <closed>.',
        'check-source': 'decided',
        conflict: 'Two pages differ.',
        operations: ['cancelOrder'],
        scopes: ['order:end'],
      },
    },
    machines: {
      'big-order': {
        about: 'What somebody wants.',
        states: {
          open: { about: 'It waits.' },
          in_doubt: { about: 'Nobody knows.', source: 'decided' },
          ended: { about: 'It is over.', final: true, source: 'stated' },
        },
        transitions: [
          { name: 'create', to: 'open', by: { operation: 'createOrder' }, emits: ['Order.Made'], source: 'stated' },
          {
            name: 'look-at',
            from: 'open',
            to: 'open',
            by: { hosted: 'Somebody looks at `it` & smiles.' },
            source: 'implied',
          },
          {
            name: 'cancel',
            from: ['open', 'in_doubt'],
            to: 'ended',
            by: { operation: 'cancelOrder' },
            if: [{ field: 'body.pieces.distinct', 'at-most': 'pieces' }],
            rule: 'order.ends-once',
            source: 'stated',
          },
          {
            name: 'expire',
            from: 'open',
            to: 'ended',
            by: { timer: 'A day passes.' },
            due: 'ends_at',
            source: 'implied',
          },
          { name: 'close', from: 'open', to: 'ended', by: { system: 'It rains.' }, source: 'decided' },
        ],
      },
    },
    outside: {},
    operations: { createOrder: { resource: 'big-order' }, cancelOrder: { resource: 'big-order', id: 'path.id' } },
    numbers: {
      pieces: {
        about: 'The pieces & parts of an order.',
        value: 5,
        unit: 'pieces',
        source: 'stated',
        'said-in': ['order.ends-once'],
      },
    },
    checks: { order: [{ check: 'credential', status: [401] }], 'said-in': ['unknown-fields'] },
    delivery: {
      success: { statuses: [200, 299], timeout: 15, 'said-in': ['unknown-fields'] },
      retries: {
        count: 2,
        delays: [60, 7200],
        jitter: 0.2,
        'retry-after': 'can-only-delay',
        'said-in': ['unknown-fields'],
      },
      deactivation: { after: 'never', 'said-in': ['unknown-fields'] },
      rotation: { 'signs-with': 'secret-at-attempt', 'said-in': ['unknown-fields'] },
      order: { 'retry-holds-up-later': false, 'said-in': ['unknown-fields'] },
    },
    decisions: {
      'unknown-fields': {
        decision: 'Unknown fields are ignored.',
        basis: 'Others do so.',
        switch: { default: 'ignore', values: ['refuse', 'ignore'] },
        operations: ['createOrder'],
      },
    },
    'left-out': { 'order.is-pretty': 'Nobody can see it.' },
  },
  evidence: undefined,
};
