import { expect, it } from 'vitest';
import { checkDeliveries, findUnqueued } from './check-deliveries.ts';
import type { KnownDeliveries } from './check-deliveries.ts';

const deliver = (n: number) => ({
  n,
  event: `event-${n}`,
  receiver: 'webhook',
  body: `{"n":${n}}`,
  state: 'delivered',
});
const receive = (n: number) => ({ path: '/a', body: `{"n":${n}}` });

const whole: KnownDeliveries = {
  deliveries: [1, 2, 3].map(deliver),
  // The first one came again after a kill, and the second one after the third.
  received: [1, 1, 2, 3, 2].map(receive),
  paths: new Map([['webhook', '/a']]),
  names: new Set(['event-1', 'payment-1']),
  acknowledged: ['{"id":"event-1"}', '{"id":"payment-1"}'],
};

it('finds nothing if each delivery came, with repeats', () => {
  expect(checkDeliveries(whole)).toEqual([]);
});

it.each<[string, Partial<KnownDeliveries>, string]>([
  ['a lost delivery', { received: [1, 3].map(receive) }, 'Delivery 2 never came to /a.'],
  ['another order of first attempts', { received: [2, 1, 3].map(receive) }, 'Delivery 1 came to /a after delivery 2.'],
  ['other bytes', { received: [1, 2, 3, 4].map(receive) }, '/a has received what no delivery says: {"n":4}'],
  [
    'a delivery that was not completed',
    { deliveries: [deliver(1), deliver(2), { ...deliver(3), state: 'queued' }] },
    'Delivery 3 to /a is queued at the end.',
  ],
  ['a receiver that gets nothing', { paths: new Map([['other', '/b']]) }, '/b has no deliveries.'],
  [
    'an acknowledged event that is lost',
    { acknowledged: ['{"id":"event-9"}'] },
    'There is no event of what was acknowledged: {"id":"event-9"}',
  ],
])('finds %s', (_, change, problem) => {
  expect(checkDeliveries({ ...whole, ...change })).toEqual([problem]);
});

it('finds events without their deliveries', () => {
  const events = [1, 2].map((n) => ({ id: `event-${n}`, api: 'payments', subject: `payment-${n}` }));
  expect(findUnqueued({ events, deliveries: [deliver(1), deliver(2)] }, { payments: 1 })).toEqual([]);
  expect(findUnqueued({ events, deliveries: [deliver(1)] }, { payments: 1 })).toEqual([
    'The event event-2 of payments has 0 deliveries.',
  ]);
});
