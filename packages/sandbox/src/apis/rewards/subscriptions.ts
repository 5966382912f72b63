import { events } from '@wirepact/rewards/webhooks';
import type { Receiver } from '../../core/api.ts';
import { pointTo } from '../../json-pointer.ts';

/** One entry of the setting `subscriptions`. The vendor offers subscriptions on a page, and not in its API. */
export interface Subscription {
  readonly url: string;
  /** Default: every event. */
  readonly events?: readonly string[];
}

const known: readonly string[] = Object.keys(events);

/** What is wrong with a value of the setting `subscriptions`, which is an array. */
export function checkSubscriptions(value: unknown): readonly { readonly pointer: string; readonly message: string }[] {
  return (value as readonly unknown[]).flatMap((entry, index) => {
    const pointer = pointTo('', String(index));
    const { url, events: types, ...others } = (entry ?? {}) as Partial<Record<keyof Subscription, unknown>>;
    const problems = Object.keys(others).map((name) => ({
      pointer: pointTo(pointer, name),
      message: 'must be one of: url, events',
    }));
    if (typeof url !== 'string' || URL.parse(url)?.protocol !== 'https:') {
      problems.push({ pointer: `${pointer}/url`, message: 'must be a URL that begins with https://' });
    }
    const isKnown = types === undefined || (Array.isArray(types) && types.every((type) => known.includes(type)));
    if (!isKnown) problems.push({ pointer: `${pointer}/events`, message: `must be a list of: ${known.join(', ')}` });
    return problems;
  });
}

/** Says for each subscription whether it is meant to get an event. */
export function matchSubscriptions(type: string, subscriptions: readonly Subscription[]): readonly Receiver[] {
  return subscriptions.map(({ url, events: types = known }) => ({
    receiver: url,
    sent: false,
    why: types.includes(type)
      ? 'It is subscribed. This version records events and does not deliver them.'
      : `It is not subscribed to ${type}.`,
  }));
}
