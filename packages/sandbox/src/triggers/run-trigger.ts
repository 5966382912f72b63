import type { InputField } from '../core/api.ts';
import type { Engine } from '../core/engine.ts';
import { findNearest } from '../core/nearest.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { OutboxEvent, World } from '../world.ts';
import { triggers } from './index.ts';
import { createStage } from './stage.ts';
import type { Trigger } from './trigger.ts';

/** More than a trigger causes. */
const MOST_EVENTS = 100;

/**
 * Causes an event by what causes it with the vendor: requests, and what people and the vendor do. Returns every event of the world
 * since then, oldest first.
 *
 * @throws {SandboxError} for an event that does not exist, for an input that it does not have, or if a step is refused.
 */
export async function runTrigger(
  engine: Pick<Engine, 'apis' | 'handle'>,
  world: World,
  type: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<readonly OutboxEvent[]> {
  const { api, trigger } = findTrigger(type, Object.keys(engine.apis));
  const input = readInput(type, trigger.input, values);
  const [last] = await world.events(1);
  await trigger.run(createStage(engine, world, api), input);
  const recent = await world.events(MOST_EVENTS);
  const index = last === undefined ? -1 : recent.findIndex(({ id }) => id === last.id);
  const caused = (index === -1 ? recent : recent.slice(0, index)).toReversed();
  if (caused.some((event) => event.type === type)) return caused;
  throw new SandboxError(
    'failed',
    `Every step to ${type} is done, but it has not happened yet. Move the clock to when the next thing falls due.`,
  );
}

function findTrigger(type: string, apis: readonly string[]): { readonly api: string; readonly trigger: Trigger } {
  for (const api of apis) {
    const ofApi = triggers[api] ?? {};
    if (Object.hasOwn(ofApi, type)) return { api, trigger: ofApi[type]! };
  }
  const known = apis.flatMap((api) => Object.keys(triggers[api] ?? {}));
  const [near] = findNearest(type, known);
  const hint = near === undefined ? `The events are: ${known.join(', ')}.` : `Did you mean "${near}"?`;
  throw new SandboxError('not-found', `There is no event "${type}". ${hint}`);
}

/** A name may begin with `data.`, because most inputs are members of the event's `data`. */
function readInput(
  type: string,
  fields: Readonly<Record<string, InputField>>,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([given, value]) => {
      const name = given.replace(/^data\./, '');
      if (!Object.hasOwn(fields, name)) {
        const known = Object.keys(fields).join(', ');
        throw new SandboxError('invalid', `"${given}" is not an input of ${type}. Its inputs are: ${known}.`, {
          pointer: `/set/${given}`,
        });
      }
      return [name, readValue(type, given, fields[name]!, value)];
    }),
  );
}

/** A text counts as the value that it writes, because a command line has only texts. */
function readValue(type: string, name: string, field: InputField, value: unknown): unknown {
  const read = readers[field.type](value);
  if (read !== undefined) return read;
  const expected = field.type === 'strings' ? 'a list of texts' : `a ${field.type}`;
  throw new SandboxError('invalid', `"${name}" of ${type} must be ${expected}. ${field.description}`, {
    pointer: `/set/${name}`,
  });
}

const readers: Readonly<Record<InputField['type'], (value: unknown) => unknown>> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  number: (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return Number.isFinite(number) ? number : undefined;
  },
  boolean: (value) =>
    value === 'true' ? true : value === 'false' ? false : typeof value === 'boolean' ? value : undefined,
  strings: (value) => {
    const list = typeof value === 'string' ? value.split(',') : value;
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  },
};
