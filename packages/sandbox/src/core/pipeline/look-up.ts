import type { ResourceRow } from '../../store/rows.ts';
import type { Exchange } from '../exchange.ts';
import { StoredResource } from '../resource.ts';
import type { Step } from './index.ts';

export const checkLookUp: Step = (exchange) => {
  const { operation } = exchange;
  if (!operation?.resourceId || !operation.handler) return undefined;
  const row = findRow(exchange);
  if (row && isVisible(exchange, row)) {
    exchange.resource = new StoredResource(row);
    return undefined;
  }
  if (operation.createsMissing) return undefined;
  // The same words for what exists elsewhere and for what does not exist.
  const refused = exchange.refuse(
    'look-up',
    `There is no ${operation.kind} with this id. Use the id of one that exists.`,
  );
  if (!refused && row) exchange.resource = new StoredResource(row);
  return refused;
};

function findRow(exchange: Exchange): ResourceRow | undefined {
  const { resourceId, kind } = exchange.operation!;
  if (resourceId!.in !== 'body') return exchange.access?.resource;
  const id = exchange.valueAt(resourceId!);
  if (typeof id !== 'string') return undefined;
  return exchange.reads.resource(exchange.world!.id, exchange.api.name, kind, id);
}

function isVisible(exchange: Exchange, row: ResourceRow): boolean {
  const { api, access, operation } = exchange;
  const { holder, env } = access!.credential;
  // What belongs to nobody is there for everybody, such as a business; likewise what belongs to no environment.
  if (row.holder !== '' && row.holder !== holder) return false;
  if (row.env !== '' && row.env !== env) return false;
  if (api.kind(row.kind).gone?.includes(row.state)) return false;
  return !operation!.within || row.owner === exchange.valueAt(operation!.within);
}
