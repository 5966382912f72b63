import { createPaymentsClient } from '@wirepact/payments';
import type { EventSubscription } from '@wirepact/payments/types';
import { events } from '@wirepact/payments/webhooks';
import { expect, it } from 'vitest';
import { open, receive } from '../../deliveries/receiver.suite.ts';
import type { TestReceiver } from '../../deliveries/receiver.suite.ts';

const TYPES = Object.keys(events) as (keyof typeof events)[];
const FAMILIES = ['payment', 'withdrawal', 'wallet', 'security'] as const;

/** What a webhook is subscribed to, and which events it has to get. */
interface Row {
  readonly subscription: readonly EventSubscription[];
  readonly covers: readonly string[];
}

const ofFamily = (family: string): readonly string[] => TYPES.filter((type) => type.startsWith(`${family}.`));

const matrix: readonly Row[] = [
  ...TYPES.map((type): Row => ({ subscription: [type], covers: [type] })),
  ...FAMILIES.map((family): Row => ({ subscription: [`${family}.all`], covers: ofFamily(family) })),
  ...FAMILIES.map((family): Row => {
    const [first] = ofFamily(family) as [keyof typeof events];
    return { subscription: [first, `${family}.all`], covers: ofFamily(family) };
  }),
  { subscription: FAMILIES.map((family) => `${family}.all` as const), covers: TYPES },
  { subscription: [...TYPES, ...FAMILIES.map((family) => `${family}.all` as const)], covers: TYPES },
];

/** An account has at most so many webhooks. */
const AT_ONCE = 10;
const parts = Array.from({ length: Math.ceil(matrix.length / AT_ONCE) }, (_, part) =>
  matrix.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
);

it('has 16 events and 4 families', () => {
  expect([TYPES.length, FAMILIES.flatMap(ofFamily).length]).toEqual([16, 16]);
});

it.each(parts)('sends each event once to each webhook that is subscribed to it (%#)', async (...rows) => {
  const sandbox = await open();
  const { world, fetch } = sandbox;
  const payments = createPaymentsClient({ apiKey: world.env['WIREPACT_PAYMENTS_API_KEY']!, fetch, retries: 0 });
  const receivers: TestReceiver[] = [];
  for (const [index, { subscription }] of rows.entries()) {
    const receiver = await receive(sandbox, `receiver-${index}`);
    receivers.push(receiver);
    await payments.POST('/user/webhooks', { body: { url: receiver.url, event_types: [...subscription] } });
  }
  const happened: string[] = [];
  for (const type of TYPES) happened.push(...(await world.trigger(type)).map((event) => event.type));
  await world.settled();
  expect(new Set(happened)).toEqual(new Set(TYPES));
  for (const [index, { subscription, covers }] of rows.entries()) {
    const sent = receivers[index]!.received.map(({ body }) => JSON.parse(body) as { id: string; event: string });
    const wanted = happened.filter((type) => covers.includes(type));
    expect(
      sent.map(({ event }) => event),
      subscription.join(' '),
    ).toEqual(wanted);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(wanted.length);
  }
});
