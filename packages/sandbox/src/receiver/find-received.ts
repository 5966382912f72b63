import type { World } from '../world.ts';
import { explainEvent, explainWorld } from './explain.ts';
import { findApiOf } from './event-types.ts';
import type { TestReceiver } from './test-receiver.ts';

/** Whether the body of an event is as expected. */
export type Matches = (body: unknown) => boolean;

/** What was found, and a text for somebody whose test has failed because of it. */
export interface Found {
  /** How many bodies were as expected. */
  readonly count: number;
  /** Says what was found instead. */
  explain(): Promise<string>;
}

/**
 * Waits until the deliveries of the sandbox have settled, and counts those that a receiver has received.
 *
 * @throws {TypeError} for an event that no API has.
 */
export async function findReceived(receiver: TestReceiver, type: string, matches: Matches): Promise<Found> {
  findApiOf(type);
  await receiver.settled();
  const bodies = receiver.deliveries.filter((delivery) => delivery.type === type).map(({ event }) => event);
  return {
    count: bodies.filter(matches).length,
    explain: async () => writeAll(type, bodies, await receiver.explain()),
  };
}

/**
 * Waits until everything in a world has settled, and counts the events that it has emitted, even if nobody gets them.
 *
 * @throws {TypeError} for an event that no API has.
 */
export async function findEmitted(world: World, type: string, matches: Matches): Promise<Found> {
  findApiOf(type);
  await world.settled();
  const events = (await world.events(1000)).filter((event) => event.type === type);
  const bodies = events.map(({ body }) => body).toReversed();
  return {
    count: bodies.filter(matches).length,
    explain: async () => writeAll(type, bodies, await explainWorld(world)),
  };
}

async function writeAll(type: string, bodies: readonly unknown[], happened: string): Promise<string> {
  const shown = bodies.slice(-3).map((body) => `  ${JSON.stringify(body)}`);
  const others = shown.length === 0 ? [] : [`Bodies of ${type}, the newest last:`, ...shown, ''];
  return [...others, happened, await explainEvent(type)].join('\n');
}
