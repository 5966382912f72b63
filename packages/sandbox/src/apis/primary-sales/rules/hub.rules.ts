import { decimal } from '@wirepact/primary-sales';
import type { Authorisation, Confirmation } from '@wirepact/primary-sales/types';
import { expect } from 'vitest';
import type { TestReceiver } from '../../../rules/receivers.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { ENDPOINTS, keyOf, rule } from './support.ts';
import type { Endpoint } from './support.ts';

type Order = NonNullable<Confirmation['order']>;

/** Rules about what the Hub sends to a backend. */
export const hubRules: readonly RuleTest[] = [
  rule('order.amounts-add-up-to-the-total', async (test) => {
    const { authorisation, order } = await sell(test, ['P001=1', 'P002=3']);
    expect(order.total_amount).toBe(50);
    const amounts = authorisation.products.flatMap(({ detail }) => detail.map(({ amount }) => amount));
    expect(decimal.sum(amounts)).toBe(50);
  }),

  rule('order.times-have-different-units', async (test) => {
    const now = (await test.world.now()).getTime();
    const { created_at, deadline } = (await sell(test, ['P001=1'])).order;
    expect(new Date(created_at).getTime()).toBe(now);
    expect(deadline).toBe(Math.floor(created_at / 1000) + 900);
    expect(new Date(deadline * 1000).getTime()).toBe(Math.floor(now / 1000) * 1000 + 15 * 60_000);
  }),
];

/** Lets the Hub sell products of the backend in this world. Returns what the two have said about the order. */
async function sell(
  test: TestWorld,
  products: readonly string[],
): Promise<{ readonly authorisation: Authorisation; readonly order: Order }> {
  const replies = new Map<Endpoint, unknown>();
  const receivers = new Map<Endpoint, TestReceiver>();
  for (const endpoint of ENDPOINTS) {
    // A receiver in front of the backend sees what the Hub sends.
    const receiver = test.receiver(async ({ method, headers, body }) => {
      const authorization = headers.get('authorization') ?? '';
      const request = { api: 'primary-sales', method, path: `/${endpoint}`, body };
      const { status, text, json } = await test.send({
        ...request,
        headers: { authorization, 'content-type': headers.get('content-type') ?? '' },
      });
      replies.set(endpoint, json);
      return { status, headers: { 'content-type': 'application/json' }, body: text };
    });
    receivers.set(endpoint, receiver);
    await test.world.set('primary-sales', {
      [`hub-${endpoint}-url`]: receiver.url,
      [`hub-${endpoint}-key`]: keyOf(test, endpoint),
    });
  }
  const act = (id: string, action: string, input?: object) =>
    test.world.act('primary-sales', 'sale', id, action, input);
  const { id } = await act('', 'quote', { products });
  await act(id, 'authorise');
  expect(await act(id, 'confirm')).toMatchObject({ state: 'paid', doc: { problems: [] } });
  const { body } = receivers.get('confirm')!.received[0]!;
  return {
    authorisation: replies.get('authorise') as Authorisation,
    order: (JSON.parse(body) as { readonly order: Order }).order,
  };
}
