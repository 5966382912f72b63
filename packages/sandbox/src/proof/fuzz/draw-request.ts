import { definitions } from '../../apis/index.ts';
import type { OpenApi } from '../../rules/check-response.ts';
import { resolve } from '../../rules/undeclared.ts';
import type { ResourceRow } from '../../store/rows.ts';
import { described } from '../model/model.ts';
import { aims, needs } from './aims.ts';
import type { Surroundings } from './aims.ts';
import type { Draw } from './draw.ts';
import { breakValue, generateValue } from './generate-value.ts';
import type { KnownRows } from './known-rows.ts';
import type { Person } from './people.ts';

/** A request that was drawn. */
export interface DrawnRequest {
  readonly api: string;
  readonly method: string;
  /** The operation of its method and path. */
  readonly operation: string;
  /** Below the API, with the query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** What requests are drawn from. */
export interface Pool {
  readonly rows: KnownRows;
  readonly documents: Readonly<Record<string, OpenApi>>;
}

interface Described {
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: object;
}

interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly schema: object;
}

const ODD_IDS = ['unknown', '%00', '..%2F..', 'x'.repeat(300), '%F0%9F%99%82', "'%20or%201=1", '__proto__', '0', '-1'];

/**
 * Draws a request of somebody for an operation. Most of them are right, so that they reach a handler; each part may be wrong by
 * itself. With `isRight`, nothing is.
 */
export function drawRequest(person: Person, operation: string, pool: Pool, draw: Draw, isRight: boolean): DrawnRequest {
  const { api } = person;
  const goesWrong = (probability: number): boolean => !isRight && draw.chance(probability);
  const { contract } = described[api]!;
  const { method, path: template, roles = {} } = contract.operations[operation]!;
  const document = pool.documents[api]!;
  const item = document.paths[template] as Readonly<Record<string, Described>> & Described;
  const own = item[method.toLowerCase()]!;
  const parameters = [...(item.parameters ?? []), ...(own.parameters ?? [])].map(
    (parameter) => follow(parameter, document) as ParameterObject,
  );
  const rows = (kind: string): readonly ResourceRow[] => pool.rows.visibleTo(person, kind);
  const names = chooseNames(api, operation, rows, draw, isRight);
  const headers: Record<string, string> = { ...person.headers };
  if (goesWrong(0.05)) delete headers[draw.pick(Object.keys(headers))!];
  if (goesWrong(0.03)) headers['authorization'] = 'Bearer nobody';
  if ('target' in roles && (roles['target'] === 'required' || draw.chance(0.3)) && !goesWrong(0.03)) {
    headers[definitions[api]!.targetHeader ?? 'target'] = goesWrong(0.05) ? 'unknown' : names.target;
  }
  if ('idempotencyKey' in roles && (isRight || draw.chance(0.9))) {
    headers['idempotency-key'] = goesWrong(0.1) ? `key-${draw.below(20)}` : `key-${draw.below(1e9)}`;
  }
  if (goesWrong(0.02)) headers['accept'] = draw.pick(['text/html', 'application/json;q=0', '*/*', ';'])!;
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    goesWrong(0.08) ? draw.pick(ODD_IDS)! : encodeURIComponent(names.path[name] ?? 'unknown'),
  );
  const query = new URLSearchParams();
  for (const { name, in: place, schema } of parameters) {
    if (place !== 'query') continue;
    const known = names.path[name];
    if (known === undefined && !draw.chance(0.3)) continue;
    const value = known ?? generateValue(schema, document, draw);
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      query.append(name, String(goesWrong(0.1) ? breakValue(each, draw) : each));
    }
  }
  if (goesWrong(0.03)) query.append('unknown', '1');
  const body =
    own.requestBody &&
    drawBody(operation, follow(own.requestBody, document), document, { draw, rows, ...names }, isRight);
  if (body !== undefined) headers['content-type'] = goesWrong(0.02) ? 'text/plain' : 'application/json';
  const sent = goesWrong(0.02) ? draw.pick(['PUT', 'PATCH', 'DELETE', 'POST', 'GET'])! : method;
  const [called] = Object.entries(contract.operations).find(
    ([, other]) => other.path === template && other.method === sent,
  ) ?? [`${sent} of ${operation}`];
  return {
    api,
    operation: called,
    method: sent,
    path: `${path}${query.size > 0 ? `?${query.toString()}` : ''}`,
    headers,
    body,
  };
}

/** The businesses that have granted something. */
export function listGranted(rows: Surroundings['rows']): readonly string[] {
  return rows('grant')
    .filter(({ state }) => state === 'active')
    .map(({ doc }) => (JSON.parse(doc) as { businessId: string }).businessId);
}

/** The business that a resource belongs to, itself or through what it belongs to. */
function findBusiness(row: ResourceRow | undefined, rows: Surroundings['rows']): string | undefined {
  if (!row || row.owner === '' || row.kind === 'business') return row?.kind === 'business' ? row.id : undefined;
  if (rows('business').some(({ id }) => id === row.owner)) return row.owner;
  return findBusiness(
    [...rows('campaign'), ...rows('distribution')].find(({ id }) => id === row.owner),
    rows,
  );
}

/** The states of a resource in which an operation can succeed. */
export function listStates(api: string, operation: string): readonly string[] {
  const { contract, transitions } = described[api]!;
  const kind = contract.resources[operation]!.resource;
  const { gone = [] } = definitions[api]!.kinds[kind] ?? {};
  const caused = (transitions.get(kind)?.get(operation) ?? []).filter(({ from }) => from.length > 0);
  const all = contract.machines[kind]?.states ?? [''];
  const possible = caused.length > 0 ? caused.flatMap(({ from }) => from) : (needs[operation]?.states ?? all);
  return possible.filter((state) => !gone.includes(state));
}

/** Whether an operation on a resource can succeed. */
export function isReady(api: string, operation: string, row: ResourceRow, rows: Surroundings['rows']): boolean {
  if (!listStates(api, operation).includes(row.state) || needs[operation]?.isReady?.(row, rows) === false) return false;
  const business = findBusiness(row, rows);
  return business === undefined || row.kind === 'business' || listGranted(rows).includes(business);
}

interface Names extends Pick<Surroundings, 'target' | 'resource'> {
  /** The values of the parameters that name something, by name. */
  readonly path: Readonly<Record<string, string>>;
}

/** Chooses what a request is about: mostly a resource in a state in which something can happen to it. */
function chooseNames(api: string, operation: string, rows: Surroundings['rows'], draw: Draw, isRight: boolean): Names {
  const { contract } = described[api]!;
  const { kinds } = definitions[api]!;
  const { resource: kind, id: place, within = {} } = contract.resources[operation]!;
  const all = rows(kind);
  const ready = all.filter((row) => isReady(api, operation, row, rows));
  const chosen =
    place === undefined ? undefined : draw.pick(ready.length > 0 && (isRight || draw.chance(0.8)) ? ready : all);
  const granted = listGranted(rows);
  const [container, field = ''] = Object.entries(within)[0] ?? [];
  const parents =
    container === undefined
      ? []
      : rows(container).filter(({ state }) => !(kinds[container]?.gone ?? []).includes(state));
  const reachable = parents.filter((row) => granted.includes(findBusiness(row, rows) ?? ''));
  const parent =
    container === undefined
      ? undefined
      : (parents.find(({ id }) => id === chosen?.owner) ?? draw.pick(reachable.length > 0 ? reachable : parents));
  const owned = needs[operation]?.ofTarget;
  const ofTarget =
    owned === undefined ? undefined : draw.pick(rows(owned).filter(({ owner }) => granted.includes(owner)))?.owner;
  const path: Record<string, string> = {};
  if (place !== undefined && chosen && !place.startsWith('body.')) {
    const name = place.slice(place.indexOf('.') + 1);
    const doc = JSON.parse(chosen.doc) as Readonly<Record<string, string>>;
    path[name] = kinds[kind]?.named === name ? doc[name]! : chosen.id;
  }
  if (parent && field.startsWith('path.')) path[field.slice('path.'.length)] = parent.id;
  const target =
    kind === 'business' && place !== undefined
      ? draw.pick(granted)
      : (findBusiness(chosen ?? parent, rows) ?? ofTarget);
  const isGranted = target !== undefined && granted.includes(target);
  return { path, resource: chosen, target: (isGranted || draw.chance(0.1) ? target : draw.pick(granted)) ?? 'unknown' };
}

function drawBody(
  operation: string,
  requestBody: object,
  document: OpenApi,
  around: Surroundings,
  isRight: boolean,
): string | undefined {
  const { draw, resource } = around;
  const { content, required } = requestBody as {
    readonly required?: boolean;
    readonly content: Readonly<
      Record<string, { readonly schema: object; readonly examples?: Readonly<Record<string, object>> }>
    >;
  };
  if (required !== true && draw.chance(0.3)) return undefined;
  const media = content['application/json']!;
  const examples = Object.values(media.examples ?? {}).map(
    (example) => (follow(example, document) as { readonly value: unknown }).value,
  );
  const drawn =
    examples.length > 0 && draw.chance(0.5) ? draw.pick(examples) : generateValue(media.schema, document, draw);
  const place = described[around.resource?.api ?? '']?.contract.resources[operation]?.id;
  const identified =
    place?.startsWith('body.') === true && resource && typeof drawn === 'object'
      ? { ...drawn, ...nameInBody(place.slice('body.'.length), resource.id) }
      : drawn;
  const aimed = isRight || draw.chance(0.9) ? aim(operation, identified, around) : identified;
  if (isRight) return JSON.stringify(aimed);
  if (draw.chance(0.02)) return draw.pick(['{', '', 'null', '[1,', '\u0000']);
  return JSON.stringify(draw.chance(0.2) ? breakValue(aimed, draw) : aimed);
}

function nameInBody(name: string, id: string): object {
  if (name.includes('.')) return {};
  return { [name]: name === 'ids' ? [Number(id)] : id };
}

function aim(operation: string, body: unknown, around: Surroundings): unknown {
  const adjust = Object.hasOwn(aims, operation) ? aims[operation] : undefined;
  return adjust && typeof body === 'object' && body !== null
    ? adjust(body as Readonly<Record<string, unknown>>, around)
    : body;
}

function follow(node: object, document: object): object {
  return '$ref' in node ? follow(resolve(node.$ref as string, document) as object, document) : node;
}
