import assert from 'node:assert/strict';
import type { EventType } from './receiver/event-types.ts';
import { findEmitted, findReceived } from './receiver/find-received.ts';
import type { Found, Matches } from './receiver/find-received.ts';
import type { TestReceiver } from './receiver/test-receiver.ts';
import type { World } from './world.ts';

/**
 * Checks that a receiver has received an event whose body has at least these members. It waits until the deliveries have settled.
 *
 * @throws {AssertionError} if not. The message says what happened instead.
 */
export async function assertReceived(receiver: TestReceiver, type: EventType, body?: object): Promise<void> {
  const found = await findReceived(receiver, type, matchesOf(body));
  await check(found.count > 0, `The receiver has not received ${describe(type, body)}.`, found);
}

/**
 * Checks that a receiver has received no event whose body has at least these members, after the deliveries have settled.
 *
 * @throws {AssertionError} if it has.
 */
export async function assertNotReceived(receiver: TestReceiver, type: EventType, body?: object): Promise<void> {
  const found = await findReceived(receiver, type, matchesOf(body));
  await check(found.count === 0, `The receiver has received ${describe(type, body)}.`, found);
}

/**
 * Checks that a world has emitted an event whose body has at least these members, even if nobody gets it.
 *
 * @throws {AssertionError} if not. The message says what happened instead.
 */
export async function assertEmitted(world: World, type: EventType, body?: object): Promise<void> {
  const found = await findEmitted(world, type, matchesOf(body));
  await check(found.count > 0, `The world has not emitted ${describe(type, body)}.`, found);
}

async function check(holds: boolean, problem: string, found: Found): Promise<void> {
  if (!holds) assert.fail(`${problem}\n\n${await found.explain()}`);
}

function matchesOf(body: object | undefined): Matches {
  return (actual) => {
    if (body === undefined) return true;
    try {
      assert.partialDeepStrictEqual(actual, body);
      return true;
    } catch {
      return false;
    }
  };
}

function describe(type: string, body: object | undefined): string {
  return body === undefined ? type : `${type} with ${JSON.stringify(body)}`;
}
