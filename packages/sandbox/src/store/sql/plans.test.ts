import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrationsSince } from '../migrations/migration.ts';
import * as access from '../queries/access.ts';
import * as credentials from '../queries/credentials.ts';
import * as deliveries from '../queries/deliveries.ts';
import * as outbox from '../queries/outbox.ts';
import * as resources from '../queries/resources.ts';
import * as worlds from '../queries/worlds.ts';
import { compile, query } from './query.ts';
import type { Query } from './query.ts';

const database = new DatabaseSync(':memory:');
for (const statement of migrationsSince(0, 'sqlite')) database.exec(statement);

/** Says how SQLite would execute a query, one line for each step. */
function planOf(query: Query<never>): string[] {
  const { sql, names } = compile(query, 'sqlite');
  const steps = database.prepare(`explain query plan ${sql}`).all(...names.map(() => 1));
  return steps.map(({ detail }) => String(detail));
}

/** The steps that take longer the more rows there are. */
const slow = (plan: readonly string[]) =>
  plan.filter((step) => /^SCAN (?!CONSTANT)/.test(step) || step.includes('TEMP B-TREE'));

const isQuery = (value: unknown): value is Query<never> =>
  typeof (value as Query<never> | undefined)?.build === 'function';

describe('the plans of queries', () => {
  const key = { api: '', credential: '', target: '', kind: '', id: '', route: '', key: '' };
  const named: Record<string, Query<never>> = {};
  for (const module of [credentials, deliveries, outbox, resources, worlds] as const) {
    for (const [name, value] of Object.entries(module)) if (isQuery(value)) named[name] = value;
  }
  for (const [given, parts] of Object.entries({
    nothing: {},
    target: { target: 'x' },
    resource: { id: 'x' },
    replay: { key: 'x' },
    everything: { target: 'x', id: 'x', key: 'x' },
  })) {
    named[`selectAccess with ${given}`] = access.selectAccess({ ...key, ...parts });
  }
  named['selectDeliveries'] = deliveries.selectDeliveries([]);
  named['selectDeliveries with filters'] = deliveries.selectDeliveries(['api', 'type', 'receiver', 'state', 'event']);
  worlds.deleteWorld.forEach((query, index) => (named[`deleteWorld, step ${index + 1}`] = query));

  // These read whole worlds, or all that is due, on purpose.
  const ofWholeWorlds = new Set(['selectWorlds', 'insertTotals', 'selectDueReceivers']);
  for (const [name, query] of Object.entries(named)) {
    if (ofWholeWorlds.has(name)) continue;
    it(`of ${name} use an index and do not sort`, () => {
      expect(slow(planOf(query))).toEqual([]);
    });
  }

  it('of lists use the index that is made for them', () => {
    expect(planOf(resources.selectPage)).toEqual([expect.stringContaining('USING INDEX resource_list (')]);
    expect(planOf(resources.selectPageOfState)).toEqual([
      expect.stringContaining('USING INDEX resource_list_of_state ('),
    ]);
    expect(planOf(resources.countRange)).toEqual([expect.stringContaining('USING COVERING INDEX resource_list (')]);
    expect(planOf(resources.countRangeOfState)).toEqual([
      expect.stringContaining('USING COVERING INDEX resource_list_of_state ('),
    ]);
  });

  it('would show a query without an index', () => {
    const unindexed = query<{ doc: string }>((db, given) =>
      db.selectFrom('resource').select('id').where('doc', '=', given.doc).orderBy('created'),
    );
    expect(slow(planOf(unindexed))).toEqual(['SCAN resource', 'USE TEMP B-TREE FOR ORDER BY']);
  });
});
