import { expect } from 'vitest';
import { hmac } from '../../../rules/hmac.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import {
  arrivedAt,
  call,
  doEverything,
  eventsOf,
  PATHS,
  pendingIds,
  rule,
  SECRET,
  subscribe,
  track,
} from './support.ts';

const TYPES = ['commission.created', 'commission.updated', 'payout.updated'];

/** Rules about deliveries to subscriptions. */
export const rewardsWebhookRules: readonly RuleTest[] = [
  rule('webhook.only-subscribed-types', async (test) => {
    const [some, all] = [test.receiver(), test.receiver()];
    await subscribe(test, { receiver: some, events: ['commission.updated'] }, { receiver: all, events: TYPES });
    const id = await track(test, { campaign: 205 });
    const [approve, , fulfil] = PATHS;
    await call(test.rewards, approve, [id]);
    await call(test.rewards, fulfil, [id]);
    expect((await arrivedAt(test, some)).map(({ event_type }) => event_type)).toEqual(['commission.updated']);
    const types = (await arrivedAt(test, all)).map(({ event_type }) => event_type);
    expect([...new Set(types)]).toEqual(TYPES);
  }),

  rule('webhook.retry-is-the-same-event', async (test) => {
    const receiver = test.receiver((_, earlier) => (earlier === 0 ? 500 : 200));
    await subscribe(test, { receiver });
    const [one, another] = await pendingIds(test.rewards, 2);
    await call(test.rewards, PATHS[0], [one!]);
    await test.world.settled();
    await test.world.clock.advance('1h');
    await call(test.rewards, PATHS[0], [another!]);
    await test.world.settled();
    const [first, again, other, ...rest] = receiver.received;
    expect(rest).toEqual([]);
    expect(again!.body).toBe(first!.body);
    const signatures = [first!, again!].map(({ headers }) => headers.get('x-webhook-signature'));
    expect(signatures).toEqual([hmac(first!.body, SECRET), hmac(first!.body, SECRET)]);
    const ids = [first!, again!, other!].map(({ body }) => (JSON.parse(body) as { event_id: string }).event_id);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  }),

  rule('webhook.headers-and-body-agree', async (test) => {
    const receiver = test.receiver();
    await subscribe(test, { receiver });
    await doEverything(test);
    const events = await arrivedAt(test, receiver);
    expect(new Set(events.map(({ event_type }) => event_type))).toEqual(new Set(TYPES));
    expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(events.length);
    // So what tests of other rules find in the outbox is what receivers get.
    expect(events).toEqual((await eventsOf(test)).map(({ body }) => body));
    for (const [index, { event_id, event_type, entity_id, data }] of events.entries()) {
      const { headers } = receiver.received[index]!;
      expect([headers.get('x-event-id'), headers.get('x-event-type')]).toEqual([event_id, event_type]);
      expect(entity_id).toBe(data.id);
    }
  }),
];
