import { DatabaseSync } from 'node:sqlite';
import { described } from '../model/model.ts';

const COUNTED = 'world, api, kind, env, holder, owner, state, hidden';

const CREATED = `kind in ('invoice', 'link-session', 'distribution', 'campaign')`;

/** Events of the same resource are not deleted together when there are too many. */
const MOST_OF_ONE = 2;

/** Counts what the requests of the ledger create, in the database of a sandbox that has ended. */
export function countCreated(file: string): number {
  const database = new DatabaseSync(file);
  try {
    return Number(database.prepare(`select count(*) as n from resource where ${CREATED}`).get()!['n']);
  } finally {
    database.close();
  }
}

/**
 * Says in sentences what is half-written in the database of a sandbox that has ended. `before` is how many resources there were
 * before the first request of the ledger.
 */
export function inspectFile(file: string, keys: ReadonlySet<string>, before: number): readonly string[] {
  const database = new DatabaseSync(file);
  const rows = (sql: string): Readonly<Record<string, string | number>>[] => database.prepare(sql).all() as never;
  try {
    const [{ integrity_check: integrity } = {}] = rows('pragma integrity_check');
    const counted = new Map(rows(`select ${COUNTED}, n from total where n > 0`).map(({ n, ...key }) => [name(key), n]));
    const real = new Map(
      rows(`select ${COUNTED}, count(*) as n from resource group by ${COUNTED}`).map(({ n, ...key }) => [name(key), n]),
    );
    const events = rows('select kind, subject, type from event order by n');
    const created = rows(`select kind, id from resource where ${CREATED}`);
    const reported = new Set(events.map(({ kind, subject, type }) => `${kind} ${subject} ${type}`));
    const stored = rows('select key, route, status from replay').filter(({ key }) => keys.has(String(key)));
    const [{ n: first = 0 } = {}] = rows('select min(n) as n from event');
    const whole = first === 1 ? events : events.slice(MOST_OF_ONE);
    const subjects = new Set(whole.map(({ kind, subject }) => `${kind} ${subject}`));
    const replied = stored.filter(({ status }) => Number(status) < 300).length;
    return [
      ...(integrity === 'ok' ? [] : [`The database is broken: ${integrity}.`]),
      ...[...new Set([...counted.keys(), ...real.keys()])]
        .filter((key) => counted.get(key) !== real.get(key))
        .map((key) => `${counted.get(key) ?? 0} are counted of ${key}, and there are ${real.get(key) ?? 0}.`),
      ...created
        .filter(({ kind, id }) => subjects.has(`${kind} ${id}`))
        .flatMap(({ kind, id }) =>
          firstEvents(String(kind))
            .filter((type) => !reported.has(`${kind} ${id} ${type}`))
            .map((type) => `${kind} ${id} has no event ${type}.`),
        ),
      ...(replied === created.length - before
        ? []
        : [`${created.length - before} resources were created, and ${replied} responses are stored.`]),
    ];
  } finally {
    database.close();
  }
}

/** The events of a resource that is created by a request of the ledger: an invoice is sent at once. */
function firstEvents(kind: string): readonly string[] {
  const creating = described['platform']!.contract.machines[kind]!.transitions.filter(
    ({ from, by }) => from.length === 0 && 'operation' in by,
  );
  return creating.at(-1)!.emits;
}

function name(key: Readonly<Record<string, string | number>>): string {
  return Object.values(key).join(' ');
}
