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
  signature: undefined,
  client: undefined,
  behaviour: {
    rules: {
      'order.begins-open': {
        rule: 'An order begins as `open`.',
        source: 'stated',
        check: 'Make one; `{{ status }}` is `a < b | c`.',
        operations: ['createOrder'],
        events: ['Order.Made'],
      },
      'key.needed': { rule: 'A key is <b>needed</b>, {{ always }}.', source: 'implied', check: 'Leave it out: 401.' },
      'order.ends-once': {
        rule: 'An order ends once.',
        source: 'stated',
        check: 'End it twice: 409.',
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
          { to: 'open', by: { operation: 'createOrder' }, emits: ['Order.Made'], source: 'stated' },
          { from: 'open', to: 'open', by: { hosted: 'Somebody looks at `it` & smiles.' }, source: 'implied' },
          {
            from: ['open', 'in_doubt'],
            to: 'ended',
            by: { operation: 'cancelOrder' },
            rule: 'order.ends-once',
            source: 'stated',
          },
          { from: 'open', to: 'ended', by: { timer: 'A day passes.' }, source: 'implied' },
          { from: 'open', to: 'ended', by: { system: 'It rains.' }, source: 'decided' },
        ],
      },
    },
    outside: {},
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
