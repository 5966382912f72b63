// `@wirepact/sandbox/actions`: what can be done in a sandbox besides requests. It starts nothing.
import { definitions } from './apis/index.ts';
import type { InputField } from './core/api.ts';
import type { Machine } from './core/machine.ts';
import { contracts } from './generated/apis.ts';

export type { InputField } from './core/api.ts';

/** Something that a person on a page or the vendor does to a resource, such as paying an invoice. */
export interface NamedAction {
  /** Such as `platform`. */
  readonly api: string;
  /** Such as `invoice`. */
  readonly kind: string;
  /** Such as `pay`. Several kinds may have an action of the same name. */
  readonly action: string;
  /** Whether it creates the resource. */
  readonly creates: boolean;
  /** What can be given with it, by name. */
  readonly input: Readonly<Record<string, InputField>>;
}

/** Lists the actions of every API, ordered by API and kind. What only the time does is not in it. */
export async function listActions(): Promise<readonly NamedAction[]> {
  const lists = await Promise.all(
    Object.entries(contracts).map(async ([api, load]) => {
      const actions = definitions[api]?.actions ?? {};
      if (Object.keys(actions).length === 0) return [];
      const { machines } = await load();
      return Object.entries(actions).flatMap(([kind, ofKind]) =>
        Object.entries(ofKind).flatMap(([action, { input, creates, internal }]) => {
          if (!machines[kind]) return internal ? [] : [{ api, kind, action, creates: creates === true, input }];
          const causes = transitionsOf(machines[kind], action);
          return causes.length === 0 ? [] : [{ api, kind, action, creates: causes.every(isCreation), input }];
        }),
      );
    }),
  );
  return lists.flat();
}

type Transition = Machine['transitions'][number];

function transitionsOf(machine: Machine | undefined, action: string): Transition[] {
  return (machine?.transitions ?? []).filter(({ name, by }) => name === action && ('hosted' in by || 'system' in by));
}

function isCreation({ from }: Transition): boolean {
  return from.length === 0;
}
