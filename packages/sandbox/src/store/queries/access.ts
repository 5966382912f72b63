import { sql } from 'kysely';
import { query } from '../sql/query.ts';
import type { Access, AccessKey, CredentialRow, ResourceRow, WorldRow } from '../rows.ts';
import type { Query, SqlRow } from '../sql/query.ts';

/** Which parts a request has. A query without the others is faster. */
interface Parts {
  readonly target: boolean;
  readonly resource: boolean;
  readonly replay: boolean;
}

const build = (parts: Parts): Query<AccessKey> =>
  query((db, given) =>
    db
      .selectFrom('credential as c')
      .innerJoin('world as w', 'w.id', 'c.world')
      .leftJoin('permission as own', (join) =>
        join
          .onRef('own.world', '=', 'c.world')
          .onRef('own.holder', '=', 'c.holder')
          .onRef('own.env', '=', 'c.env')
          .on((eb) => eb('own.target', '=', sql.lit(''))),
      )
      .select(['w.id', 'w.seed', 'w.draws', 'w.clockMode', 'w.clock', 'w.settings', 'w.version'])
      .select(['c.env', 'c.holder', 'c.resource', 'c.scopes', 'c.state', 'c.until', 'own.scopes as approved'])
      .$if(parts.target, (db) =>
        db
          .leftJoin('permission as granted', (join) =>
            join
              .onRef('granted.world', '=', 'c.world')
              .onRef('granted.holder', '=', 'c.holder')
              .onRef('granted.env', '=', 'c.env')
              .on('granted.target', '=', given.target),
          )
          .select('granted.scopes as granted'),
      )
      .$if(parts.resource, (db) =>
        db
          .leftJoin('resource as r', (join) =>
            join
              .onRef('r.world', '=', 'c.world')
              .onRef('r.api', '=', 'c.api')
              .on('r.kind', '=', given.kind)
              .on('r.id', '=', given.id),
          )
          .select([
            'r.env',
            'r.holder',
            'r.owner',
            'r.state',
            'r.hidden',
            'r.created',
            'r.version',
            'r.due',
            'r.doc',
            'r.data',
          ]),
      )
      .$if(parts.replay, (db) =>
        db
          .leftJoin('replay as p', (join) =>
            join
              .onRef('p.world', '=', 'c.world')
              .onRef('p.holder', '=', 'c.holder')
              .onRef('p.env', '=', 'c.env')
              .on('p.route', '=', given.route)
              .on('p.key', '=', given.key),
          )
          .select(['p.fingerprint', 'p.status', 'p.response', 'p.until']),
      )
      .where('c.hash', '=', given.credential)
      .where('c.api', '=', given.api),
  );

const variants = [false, true].flatMap((target) =>
  [false, true].flatMap((resource) => [false, true].map((replay) => build({ target, resource, replay }))),
);

/** The query for the parts that a request has. */
export function selectAccess({ target, id, key }: AccessKey): Query<AccessKey> {
  const variant = (target === '' ? 0 : 4) + (id === '' ? 0 : 2) + (key === '' ? 0 : 1);
  return variants[variant] as Query<AccessKey>;
}

/** Reads the row of `selectAccess`. What the key says is not selected again. */
export function readAccess(row: SqlRow, { api, credential, target, kind, id, route, key }: AccessKey): Access {
  const world = row[0] as string;
  const env = row[7] as string;
  const holder = row[8] as string;
  const resourceAt = target === '' ? 14 : 15;
  const replayAt = id === '' ? resourceAt : resourceAt + 10;
  return {
    world: {
      id: world,
      seed: row[1] as string,
      draws: row[2] as number,
      clockMode: row[3] as WorldRow['clockMode'],
      clock: row[4] as number,
      settings: row[5] as string,
      version: row[6] as number,
    },
    credential: {
      world,
      hash: credential,
      api,
      env,
      holder,
      resource: row[9] as string,
      scopes: row[10] as string,
      state: row[11] as CredentialRow['state'],
      until: row[12] as number | null,
    },
    approved: row[13] as string | null,
    granted: target === '' ? null : (row[14] as string | null),
    // The first column of what does not exist is null.
    resource:
      id === '' || row[resourceAt] === null
        ? undefined
        : {
            world,
            api,
            kind,
            id,
            env: row[resourceAt] as string,
            holder: row[resourceAt + 1] as string,
            owner: row[resourceAt + 2] as string,
            state: row[resourceAt + 3] as string,
            hidden: row[resourceAt + 4] as ResourceRow['hidden'],
            created: row[resourceAt + 5] as number,
            version: row[resourceAt + 6] as number,
            due: row[resourceAt + 7] as number | null,
            doc: row[resourceAt + 8] as string,
            data: row[resourceAt + 9] as string | null,
          },
    replay:
      key === '' || row[replayAt] === null
        ? undefined
        : {
            world,
            holder,
            env,
            route,
            key,
            fingerprint: row[replayAt] as string,
            status: row[replayAt + 1] as number,
            response: row[replayAt + 2] as string,
            until: row[replayAt + 3] as number,
          },
  };
}
