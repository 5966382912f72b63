import type { EventRow, ResourceRow, TaskRow } from '../store/rows.ts';
import type { Store, Transaction } from '../store/store.ts';

/** What one committed work has written to the store. */
export interface RecordedWork {
  /** In the order of the changes. `before` is undefined if the resource is new. */
  readonly resources: { readonly before: ResourceRow | undefined; readonly after: ResourceRow }[];
  readonly events: Omit<EventRow, 'n'>[];
  readonly tasks: Omit<TaskRow, 'n'>[];
  /** Scopes that were given or taken. */
  readonly scopes: { readonly world: string; readonly holder: string; readonly env: string }[];
  /** The worlds of everything else that was written, apart from replays. */
  readonly others: string[];
  /** How many responses were stored for replays. */
  replays: number;
  /** Whether it is about an attempt to deliver an event. These come whenever a receiver has responded. */
  isAttempt: boolean;
}

/** A store that notes what is committed. */
export interface RecordingStore {
  readonly store: Store;
  /** Returns what was committed since the last call, apart from attempts to deliver events. */
  take(): readonly RecordedWork[];
}

/** Wraps a store. A work that throws is undone, and so it is not noted. */
export function recordWorks(store: Store): RecordingStore {
  let works: RecordedWork[] = [];
  return {
    store: {
      async write(work) {
        let noted: RecordedWork | undefined;
        const result = await store.write((transaction) => {
          noted = { resources: [], events: [], tasks: [], scopes: [], others: [], replays: 0, isAttempt: false };
          return work(noteIn(noted, transaction));
        });
        if (noted && !noted.isAttempt && !isEmpty(noted)) works.push(noted);
        return result;
      },
      read: (work) => store.read(work),
      close: () => store.close(),
    },
    take() {
      const taken = works;
      works = [];
      return taken;
    },
  };
}

function isEmpty({ resources, events, tasks, scopes, others, replays }: RecordedWork): boolean {
  return resources.length + events.length + tasks.length + scopes.length + others.length + replays === 0;
}

function noteIn(noted: RecordedWork, transaction: Transaction): Transaction {
  const notes: Partial<Transaction> = {
    createResource: (after) => void noted.resources.push({ before: undefined, after }),
    changeResource: (before, after) => void noted.resources.push({ before, after }),
    createEvent: (event) => void noted.events.push(event),
    createTask: (task) => void noted.tasks.push(task),
    setScopes: (world, holder, env) => void noted.scopes.push({ world, holder, env }),
    createCredential: ({ world }) => void noted.others.push(world),
    changeCredential: (world) => void noted.others.push(world),
    createMail: ({ world }) => void noted.others.push(world),
    createReplay: () => void noted.replays++,
    createAttempt: () => void (noted.isAttempt = true),
  };
  return new Proxy(transaction, {
    get(target, name) {
      const method = Reflect.get(target, name, target) as (...args: unknown[]) => unknown;
      const note = notes[name as keyof Transaction] as typeof method | undefined;
      if (!note) return method.bind(target);
      return (...args: unknown[]) => {
        note(...args);
        return method.apply(target, args);
      };
    },
  });
}
