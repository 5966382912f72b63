import { contracts } from '../generated/apis.ts';
import type { DeliveryView, LoggedRequest, OutboxEvent, World } from '../world.ts';
import { findApiOf } from './event-types.ts';
import type { ReceivedDelivery } from './test-receiver.ts';

/** How many lines of each kind are shown. */
const LINES = 10;

/** Of how many worlds something is shown. */
const WORLDS = 3;

/** The texts of the rules of an API, by id. */
type Rules = Readonly<Record<string, { readonly rule: string; readonly events?: readonly string[] }>>;

/** Says what a receiver has received, and what happened in the worlds that send to its URL, or in all if none does. */
export async function explainReceiver(
  url: string,
  received: readonly ReceivedDelivery[],
  worlds: readonly World[],
): Promise<string> {
  const lines = received.slice(-LINES).map(({ type = 'something unknown', status, problem }) => {
    const response = status === undefined ? 'has not responded' : `responded ${status}`;
    return `  ${type}: ${response}${problem === undefined ? '' : `. ${problem}`}`;
  });
  const senders = await findSenders(url, worlds);
  const shown = senders.length === 0 ? worlds : senders;
  const head = lines.length === 0 ? ['It has received nothing.'] : ['It has received, the newest last:', ...lines];
  const rest = shown.length > WORLDS ? [`${shown.length - WORLDS} more worlds are not shown.`] : [];
  const explained = await Promise.all(shown.slice(-WORLDS).map(explainWorld));
  return [...head, ...explained, ...rest].join('\n');
}

async function findSenders(url: string, worlds: readonly World[]): Promise<readonly World[]> {
  const found = await Promise.all(
    worlds.map(async (world) => (await world.deliveries()).some((delivery) => delivery.url.startsWith(url))),
  );
  return worlds.filter((_, index) => found[index]);
}

/** Says what happened in a world: its last events, where each of them went or why not, and its last requests. */
export async function explainWorld(world: World): Promise<string> {
  const [events, deliveries, requests] = [
    (await world.events(LINES)).toReversed(),
    await world.deliveries(),
    (await world.requests()).slice(0, LINES).toReversed(),
  ];
  return [
    '',
    `Events of the world "${world.id}", the newest last:`,
    ...(events.length === 0 ? ['  none'] : events.flatMap((event) => writeEvent(event, deliveries))),
    `Requests of the world "${world.id}", the newest last:`,
    ...(requests.length === 0 ? ['  none'] : await Promise.all(requests.map(writeRequest))),
  ].join('\n');
}

/** Says what causes an event, and which rules speak of it. */
export async function explainEvent(type: string): Promise<string> {
  const api = findApiOf(type);
  const contract = await contracts[api]!();
  const causes = Object.entries(contract.machines).flatMap(([kind, { transitions }]) =>
    transitions
      .filter(({ emits }) => emits.includes(type))
      .map(
        ({ name, from, to }) =>
          `  ${kind}: ${name}, from ${from.length === 0 ? 'nothing' : from.join(' or ')} to ${to}`,
      ),
  );
  const rules = Object.entries(await readRules(api)).filter(([, { events = [] }]) => events.includes(type));
  return [
    '',
    `${type} is caused by:`,
    ...new Set(causes),
    ...(rules.length === 0 ? [] : ['Rules about it:', ...rules.map(([id, { rule }]) => `  ${id}: ${rule}`)]),
  ].join('\n');
}

function writeEvent({ id, type, cause, receivers }: OutboxEvent, deliveries: readonly DeliveryView[]): string[] {
  const own = deliveries.filter(({ event }) => event === id).toReversed();
  const unsent = receivers.filter(({ sent }) => !sent);
  return [
    `  ${type}, caused by ${cause}`,
    ...own.map(writeDelivery),
    ...unsent.map(({ receiver, why }) => `    to ${receiver}: not sent. ${why}`),
    ...(own.length + unsent.length === 0 ? ['    to nobody: there is no receiver.'] : []),
  ];
}

function writeDelivery({ receiver, url, state, due, reason, attempts }: DeliveryView): string {
  const outcomes = attempts.map(({ status, error }) => status ?? error).join('; ');
  const next = due === null ? '' : `, next attempt at ${due.toISOString()}`;
  const why = reason === null ? '' : ` ${reason}`;
  return `    to ${receiver} (${url}): ${state}${next}. Responses: ${outcomes === '' ? 'none' : outcomes}.${why}`;
}

async function writeRequest({ api, method, path, status, rule }: LoggedRequest): Promise<string> {
  const request = `  ${method} ${path}: ${status}`;
  if (rule === null) return request;
  const text = (await readRules(api))[rule]?.rule;
  return `${request}, refused by ${rule}${text === undefined ? '' : `: ${text}`}`;
}

async function readRules(api: string): Promise<Rules> {
  const contract = await contracts[api]?.();
  return ((await contract?.loadBehaviour?.()) as { readonly rules: Rules } | undefined)?.rules ?? {};
}
