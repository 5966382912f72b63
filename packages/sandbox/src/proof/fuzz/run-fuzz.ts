import payments from '@wirepact/payments/spec.json' with { type: 'json' };
import platform from '@wirepact/platform/spec.json' with { type: 'json' };
import primarySales from '@wirepact/primary-sales/spec.json' with { type: 'json' };
import rewards from '@wirepact/rewards/spec.json' with { type: 'json' };
import type { LoadedOperation } from '../../core/loaded-api.ts';
import { stubNetwork } from '../../../fixtures/stub-network.ts';
import { openSandbox } from '../../open-sandbox.ts';
import type { OpenSandbox } from '../../open-sandbox.ts';
import { responseCheckers } from '../../rules/response-checkers.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import type { World } from '../../world.ts';
import { findUnexplained, listQueued, listTimers } from '../laws.ts';
import { described } from '../model/model.ts';
import { recordWorks } from '../record-works.ts';
import { Draw } from './draw.ts';
import { plan, renewGrant, renewKey } from './plan.ts';
import { drawRequest } from './draw-request.ts';
import type { DrawnRequest, Pool } from './draw-request.ts';
import { KnownRows } from './known-rows.ts';
import { listPeople } from './people.ts';

const documents = { payments, platform, rewards, 'primary-sales': primarySales } as unknown as Pool['documents'];

/** How to fuzz. */
export interface FuzzRun {
  readonly seed: number;
  readonly requests: number;
  /** How often each operation has to succeed. Requests are drawn for those that have not, first. */
  readonly successes: number;
  /** Settings of both worlds, by API. Default: no rate limits. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What fuzzing has found. */
export interface FuzzResult {
  readonly requests: number;
  /** How many had a credential that works. */
  readonly authenticated: number;
  /** How many reached a handler. */
  readonly handled: number;
  /** By operation: how many requests there were for each status. */
  readonly coverage: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The operations that have a handler, by API and operationId. */
  readonly operations: readonly string[];
  /** By operation: how long each success took, in milliseconds. */
  readonly durations: ReadonlyMap<string, readonly number[]>;
  /** What was wrong, each with the request and the seed. */
  readonly problems: readonly string[];
}

const WITHOUT_LIMITS = { platform: { 'rate-limits': false }, payments: { 'rate-limits': false } };

/** Sends requests that are drawn from the contracts, to every operation that has a handler. */
export async function fuzz({ seed, requests, successes, settings = WITHOUT_LIMITS }: FuzzRun): Promise<FuzzResult> {
  const draw = new Draw(seed);
  const recording = recordWorks(openSqliteStore());
  const problems: string[] = [];
  await using sandbox = await openSandbox(
    { clock: 'frozen' },
    {
      store: recording.store,
      network: stubNetwork().network,
      onError: (error) => problems.push(`The sandbox failed: ${String(error)}`),
    },
  );
  const handled = countHandled(sandbox);
  const rows = new KnownRows();
  const learn = () => {
    const works = recording.take();
    for (const { after } of works.flatMap(({ resources }) => resources)) rows.add(after);
    return works;
  };
  const worlds = await Promise.all(
    [`one-${seed}`, `two-${seed}`].map((id) => sandbox.createWorld({ id, seed: id, clock: 'frozen' })),
  );
  for (const world of worlds) {
    for (const [api, values] of Object.entries(settings)) await world.set(api, values);
  }
  learn();
  const operations = Object.entries(described).flatMap(([api, { operations: all }]) =>
    [...all.keys()]
      .filter((id) => sandbox.engine.apis[api]!.operations.get(id)!.handler)
      .map((id) => [api, id] as const),
  );
  const coverage = new Map(operations.map(([api, id]) => [`${api} ${id}`, new Map<number, number>()]));
  const succeeded = (name: string): number =>
    [...coverage.get(name)!].reduce((sum, [status, count]) => sum + (status < 300 ? count : 0), 0);
  const people = worlds.flatMap(listPeople);
  const pool: Pool = { rows, documents };
  const durations = new Map(operations.map(([api, id]) => [`${api} ${id}`, [] as number[]]));
  let authenticated = 0;

  for (let number = 0; number < requests; number++) {
    if (number % 4 === 0) await happen(worlds, rows, draw);
    if (number % 100 === 0) await restock(draw.pick(worlds)!);
    if (number % 300 === 299) await draw.pick(worlds)!.clock.advance(draw.pick(['1m', '3h', '2d'])!);
    learn();
    const open = operations.filter(([api, id]) => succeeded(`${api} ${id}`) < successes);
    const isRight = draw.chance(0.3);
    const [api, wanted] = draw.pick(open.length > 0 && draw.chance(0.7) ? open : operations)!;
    const person = draw.pick(people.filter((each) => each.api === api && (each.only ?? wanted) === wanted))!;
    const next = await plan(person, wanted, { worlds, pool, draw, learn });
    const request = drawRequest(person, next, pool, draw, isRight);
    const started = performance.now();
    const response = await send(sandbox, request);
    const text = await response.text();
    const duration = performance.now() - started;
    const { status, headers } = response;
    const name = `Request ${number} of seed ${seed}: ${describeRequest(request)} responded with ${status} ${text}`;
    await Promise.all(worlds.map((world) => sandbox.engine.settle(world.id)));
    const [first, ...later] = learn();
    const own = first ? [first] : [];
    const byItself = [...listTimers(described[api]!), ...listQueued(described[api]!, own)];
    const found = [
      ...(status >= 500 ? ['The status is that of a fault.'] : []),
      ...(isJudged(request)
        ? responseCheckers[api]!({ method: request.method, path: request.path.split('?')[0]!, status, headers, text })
        : []),
      ...findUnexplained(own, described[api]!, [request.operation]),
      ...findUnexplained(later, described[api]!, byItself),
      ...(status >= 400 && first && first.resources.length + first.events.length > 0
        ? ['It was refused, and it changed something.']
        : []),
    ];
    problems.push(...found.map((problem) => `${problem} ${name}`));
    if (status !== 401) authenticated++;
    else if (isRight) await renewKey(person, worlds, people);
    if (isRight && status === 403 && api === 'platform') await renewGrant(person, text, { sandbox, worlds });
    const statuses = coverage.get(`${api} ${request.operation}`);
    statuses?.set(status, (statuses.get(status) ?? 0) + 1);
    if (status < 300) durations.get(`${api} ${request.operation}`)?.push(duration);
  }
  return {
    requests,
    authenticated,
    handled: handled.count,
    coverage,
    operations: [...coverage.keys()],
    durations,
    problems,
  };
}

/** A contract describes the responses of its operations, and an odd path is not always one of them. */
function isJudged({ api, operation, path }: DrawnRequest): boolean {
  return described[api]!.operations.has(operation) && !/%|x{100}/.test(path.split('?')[0]!);
}

async function send(sandbox: OpenSandbox, { api, method, path, headers, body }: DrawnRequest): Promise<Response> {
  const hasBody = body !== undefined && !['GET', 'HEAD'].includes(method);
  return sandbox.fetch(`https://sandbox.example/sandbox/${api}${path}`, { method, headers, ...(hasBody && { body }) });
}

function describeRequest({ operation, method, path, headers, body }: DrawnRequest): string {
  return `${operation} ${method} ${path} ${JSON.stringify(headers)} ${body?.slice(0, 2000) ?? ''}`;
}

/** Counts how often handlers are called. */
function countHandled({ engine }: OpenSandbox): { readonly count: number } {
  const counter = { count: 0 };
  for (const { operations } of Object.values(engine.apis)) {
    for (const operation of operations.values() as Iterable<{
      -readonly [Name in keyof LoadedOperation]: LoadedOperation[Name];
    }>) {
      const { handler } = operation;
      if (!handler) continue;
      operation.handler = (call) => {
        counter.count++;
        return handler(call);
      };
    }
  }
  return counter;
}

/** Does what a person or the vendor may do to one of the resources. */
async function happen(worlds: readonly World[], rows: KnownRows, draw: Draw): Promise<void> {
  const row = rows.pick(draw);
  const world = worlds.find(({ id }) => id === row?.world);
  if (!row || !world) return;
  const { allowed } = await world.resource(row.api, row.kind, row.id).catch(() => ({ allowed: [] }));
  const action = draw.pick(allowed.filter(({ by }) => by !== 'operation'));
  // Some need more input, or are refused by a rule.
  if (action) await world.act(row.api, row.kind, row.id, action.name).catch(() => {});
}

/** Without this, a shop has nothing to sell after a few orders. */
async function restock({ act }: World): Promise<void> {
  for (const product_id of ['P001', 'P002', 'P003']) {
    await act('primary-sales', 'stock-unit', '', 'stock', { product_id, quantity: 20 });
  }
}
