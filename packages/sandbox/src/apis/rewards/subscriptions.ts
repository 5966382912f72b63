import { events } from '@wirepact/rewards/webhooks';
import type { Receiver, Settings } from '../../core/api.ts';
import { describeTarget } from '../webhook-target.ts';
import { pointTo } from '../../json-pointer.ts';

/** One entry of the setting `subscriptions`. The vendor offers subscriptions on a page, and not in its API. */
export interface Subscription {
  readonly url: string;
  /** What signs its deliveries. Without one, it gets nothing. */
  readonly secret?: string;
  /** Default: every event. */
  readonly events?: readonly string[];
}

const known: readonly string[] = Object.keys(events);

/** What is wrong with a value of the setting `subscriptions`, which is an array. */
export function checkSubscriptions(
  value: unknown,
  isLocal: (url: string) => boolean = () => false,
): readonly { readonly pointer: string; readonly message: string }[] {
  return (value as readonly unknown[]).flatMap((entry, index) => {
    const pointer = pointTo('', String(index));
    const { url, secret, events: types, ...others } = (entry ?? {}) as Partial<Record<keyof Subscription, unknown>>;
    const problems = Object.keys(others).map((name) => ({
      pointer: pointTo(pointer, name),
      message: 'must be one of: url, secret, events',
    }));
    const wrong = describeTarget(url, isLocal);
    if (wrong !== undefined) problems.push({ pointer: `${pointer}/url`, message: wrong });
    if (secret !== undefined && (typeof secret !== 'string' || secret === '')) {
      problems.push({ pointer: `${pointer}/secret`, message: 'must be a text that is not empty' });
    }
    const isKnown = types === undefined || (Array.isArray(types) && types.every((type) => known.includes(type)));
    if (!isKnown) problems.push({ pointer: `${pointer}/events`, message: `must be a list of: ${known.join(', ')}` });
    return problems;
  });
}

/** Says for each subscription whether it gets an event. Its URL is its name. */
export function matchSubscriptions(type: string, subscriptions: readonly Subscription[]): readonly Receiver[] {
  return subscriptions.map(({ url, secret, events: types = known }) => {
    const receiver = url;
    if (!types.includes(type)) return { receiver, sent: false, why: `It is not subscribed to ${type}.` };
    if (secret === undefined) {
      const why = 'It has no `secret`, and each delivery is signed. Set one in the setting `subscriptions`.';
      return { receiver, sent: false, why };
    }
    return { receiver, sent: true, why: 'It is subscribed.', url, secret };
  });
}

/** Finds a subscription by its URL. */
export function findSubscription({ values }: Settings, url: string): Subscription | undefined {
  return (values['subscriptions'] as readonly Subscription[]).find((one) => one.url === url);
}
