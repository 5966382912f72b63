import { expect } from 'vitest';
import type { MatcherState } from 'vitest';
import type { EventType } from './receiver/event-types.ts';
import { findEmitted, findReceived } from './receiver/find-received.ts';
import type { Found, Matches } from './receiver/find-received.ts';
import type { TestReceiver } from './receiver/test-receiver.ts';
import type { World } from './world.ts';

/** The matchers that an import of this module adds to `expect`. All of them are asynchronous: write `await`. */
export interface EventMatchers {
  /**
   * Whether a receiver of `sandbox.receiver()` has received an event whose body has at least these members. They are compared as
   * by `toMatchObject`. It waits until the deliveries have settled.
   */
  toHaveReceived(type: EventType, body?: object): Promise<void>;
  /** The same, with the exact number of deliveries. Retries count. */
  toHaveReceivedTimes(type: EventType, times: number, body?: object): Promise<void>;
  /** Whether a world has emitted an event, even if nobody gets it. */
  toHaveEmitted(type: EventType, body?: object): Promise<void>;
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-unused-vars -- It has to have the parameters of vitest.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends EventMatchers {}
}

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}

expect.extend({
  async toHaveReceived(received: unknown, type: string, body?: object) {
    const found = await findReceived(asReceiver(received), type, matchesOf(this, body));
    return judge(
      found,
      found.count > 0,
      `The receiver has ${this.isNot ? '' : 'not '}received ${describe(type, body)}.`,
    );
  },
  async toHaveReceivedTimes(received: unknown, type: string, times: number, body?: object) {
    const found = await findReceived(asReceiver(received), type, matchesOf(this, body));
    const expected = this.isNot ? 'another number' : writeTimes(times);
    const problem = `The receiver has received ${describe(type, body)} ${writeTimes(found.count)}. Expected: ${expected}.`;
    return judge(found, found.count === times, problem);
  },
  async toHaveEmitted(received: unknown, type: string, body?: object) {
    const found = await findEmitted(asWorld(received), type, matchesOf(this, body));
    return judge(found, found.count > 0, `The world has ${this.isNot ? '' : 'not '}emitted ${describe(type, body)}.`);
  },
});

async function judge(found: Found, pass: boolean, problem: string): Promise<Result> {
  const message = `${problem}\n\n${await found.explain()}`;
  return { pass, message: () => message };
}

function writeTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** Compares as `toMatchObject` does. */
function matchesOf({ equals, customTesters, utils }: MatcherState, body: object | undefined): Matches {
  const testers = [...customTesters, utils.iterableEquality, utils.subsetEquality];
  return (actual) => body === undefined || equals(actual, body, testers);
}

function describe(type: string, body: object | undefined): string {
  return body === undefined ? type : `${type} with ${JSON.stringify(body)}`;
}

function asReceiver(value: unknown): TestReceiver {
  if (typeof (value as Partial<TestReceiver> | null)?.explain === 'function') return value as TestReceiver;
  throw new TypeError('This matcher is for a receiver. Pass what `await sandbox.receiver()` returns.');
}

function asWorld(value: unknown): World {
  if (typeof (value as Partial<World> | null)?.events === 'function') return value as World;
  throw new TypeError(
    'This matcher is for a world. Pass `sandbox.world`, or what `await sandbox.createWorld()` returns.',
  );
}
