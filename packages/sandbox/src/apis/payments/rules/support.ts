import type { PaymentsClient } from '@wirepact/payments';
import type { CreatedWebhook, EventSubscription, WebhookList } from '@wirepact/payments/types';
import type { PaymentsEvent } from '@wirepact/payments/webhooks';
import { hmac } from '../../../rules/hmac.ts';
import type { ReceivedRequest, TestReceiver } from '../../../rules/receivers.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';

/** A test of a rule of the Payments API. */
export function rule(id: string, test: RuleTest['test']): RuleTest {
  return { api: 'payments', rule: id, test };
}

/** Creates a webhook. Default: for every event. */
export async function create(
  payments: PaymentsClient,
  url: string,
  event_types?: EventSubscription[],
): Promise<CreatedWebhook> {
  return (await payments.POST('/user/webhooks', { body: { url, ...(event_types && { event_types }) } })).data;
}

/** The webhooks of the account. */
export async function list(payments: PaymentsClient): Promise<WebhookList['webhooks']> {
  return (await payments.GET('/user/webhooks')).data.webhooks;
}

/** Deletes a webhook. */
export async function remove(payments: PaymentsClient, webhook_id: string): Promise<void> {
  await payments.DELETE('/user/webhooks', { body: { webhook_id } });
}

/** Lets `wallet.created` happen, and nothing else. Resolves after the first attempt of each delivery. */
export async function causeEvent({ world }: TestWorld): Promise<void> {
  await world.act('payments', 'wallet', '', 'create');
  await world.settled();
}

/** The events that a receiver got, in their order. A retry is in it again. */
export function eventsOf({ received }: TestReceiver): readonly PaymentsEvent[] {
  return received.map(({ body }) => JSON.parse(body) as PaymentsEvent);
}

/** The types of the events that a receiver got, in their order. */
export function typesOf(receiver: TestReceiver): readonly string[] {
  return eventsOf(receiver).map(({ event }) => event);
}

/** Whether a request is signed with a secret, over these bytes. */
export function isSigned({ headers, body }: ReceivedRequest, secret: string): boolean {
  return headers.get('x-signature') === hmac(body, secret);
}

/** Lets each of the 16 events happen at least once. */
export async function doEverything({ world, env }: TestWorld): Promise<void> {
  const act = async (kind: string, ...actions: readonly string[]): Promise<void> => {
    const [first = '', ...rest] = actions;
    const { id } = await world.act('payments', kind, '', first);
    for (const action of rest) await world.act('payments', kind, id, action);
  };
  await act('wallet', 'create');
  await act('payment', 'create', 'detect', 'complete');
  await act('payment', 'create', 'detect', 'fail');
  await act('payment', 'create', 'expire');
  await act('withdrawal', 'create', 'approve', 'process', 'complete');
  await act('withdrawal', 'create', 'approve', 'fail');
  await act('withdrawal', 'create', 'cancel');
  const account = env('WIREPACT_PAYMENTS_ACCOUNT_ID');
  for (const action of ['sign-in', 'change-settings']) await world.act('payments', 'account', account, action);
  await world.settled();
}
