import type { ResourceRow } from '../../store/rows.ts';
import type { Exchange } from '../exchange.ts';
import { StoredResource } from '../resource.ts';
import type { Step } from './index.ts';

export const checkLookUp: Step = (exchange) => {
  const { operation } = exchange;
  if (!operation?.handler) return undefined;
  return checkParent(exchange) ?? checkResource(exchange);
};

const checkParent: Step = (exchange) => {
  const { parent } = exchange.operation!;
  if (!parent) return undefined;
  const row = exchange.access?.resource;
  const refused = row && exchange.canSee(row) ? undefined : refuse(exchange, parent.kind);
  if (!refused && row) exchange.parent = new StoredResource(row);
  return refused;
};

const checkResource: Step = (exchange) => {
  const { resourceId, kind, createsMissing } = exchange.operation!;
  if (!resourceId) return undefined;
  const row = findRow(exchange);
  const isThere = row && exchange.canSee(row) && row.owner === ownerOf(exchange, row);
  if (!isThere && createsMissing) return undefined;
  const refused = isThere ? undefined : refuse(exchange, kind);
  if (!refused && row) exchange.resource = new StoredResource(row);
  return refused;
};

/** The same words for what exists elsewhere and for what does not exist. */
function refuse(exchange: Exchange, kind: string): ReturnType<Step> {
  return exchange.refuse('look-up', `There is no ${kind} with this id. Use the id of one that exists.`);
}

/** Who has to own the resource: what the request says that it belongs to. */
function ownerOf({ parent, operation, target }: Exchange, row: ResourceRow): string {
  if (parent) return parent.id;
  return operation!.within ? target : row.owner;
}

function findRow(exchange: Exchange): ResourceRow | undefined {
  const { api, access, operation, parent, reads, world } = exchange;
  const { resourceId, kind } = operation!;
  if (!parent && resourceId!.in !== 'body') return access?.resource;
  const value = exchange.valueAt(resourceId!);
  if (typeof value !== 'string' || value.includes('\0')) return undefined;
  return parent && api.kind(kind).named === resourceId!.name
    ? reads.named(world!.id, api.name, kind, `${parent.id}/${value}`)
    : reads.resource(world!.id, api.name, kind, value);
}
