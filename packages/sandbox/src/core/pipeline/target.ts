import type { Exchange } from '../exchange.ts';
import type { Step } from './index.ts';

export const checkTarget: Step = (exchange) => {
  const { operation, target } = exchange;
  if (operation?.target === 'required' && target === '') {
    const name = nameOfTarget(exchange);
    const detail = `The request does not say what it acts for. Send the id in ${name}.`;
    return refuseHeader(exchange, name, { refusal: 'target', detail, message: 'must be present' });
  }
  return followPath(exchange);
};

/** What the path identifies says for whom the request acts. A header must not say something else. */
const followPath: Step = (exchange) => {
  const { api, access, operation, reads, world } = exchange;
  const row = access?.resource;
  const isInPath = (operation?.parent?.id ?? operation?.resourceId)?.in === 'path';
  if (!row || !isInPath || !exchange.canSee(row)) return undefined;
  const { actsForOwner, header } = api.kind(row.kind);

  if (header !== undefined && (exchange.header(header) ?? row.id) !== row.id) {
    const refused = refuseHeader(exchange, header, {
      refusal: 'header-contradicts',
      detail: `The path names another ${row.kind} than the header ${header}. Omit the header, or send the id of the path in it.`,
      message: `must be ${row.id}, as in the path`,
    });
    if (refused) return refused;
  }
  if (!actsForOwner) return undefined;

  const name = nameOfTarget(exchange);
  if ((exchange.header(api.targetHeader) ?? row.owner) !== row.owner) {
    const refused = refuseHeader(exchange, name, {
      refusal: 'target-contradicts',
      detail: `The ${row.kind} in the path belongs to another one than ${name} says. Omit the header, or send the id of its owner.`,
      message: `must be the owner of the ${row.kind} in the path`,
    });
    if (refused) return refused;
  }
  exchange.target = row.owner;
  const { holder, env } = access.credential;
  const granted = reads.scopes(world!.id, holder, env, row.owner);
  exchange.access = { ...access, granted: granted ? JSON.stringify(granted) : null };
  return undefined;
};

function nameOfTarget({ api }: Exchange): string {
  return api.contract.headers['target']?.name ?? api.targetHeader ?? '';
}

function refuseHeader(
  exchange: Exchange,
  name: string,
  { refusal, detail, message }: { readonly refusal: string; readonly detail: string; readonly message: string },
): ReturnType<Step> {
  return exchange.refuse('target', detail, {
    refusal,
    members: { errors: [{ pointer: `/header/${name}`, message }] },
  });
}
