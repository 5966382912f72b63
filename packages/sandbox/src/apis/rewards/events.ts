import type { Events, EventSource } from '../../core/api.ts';
import { promoterOf } from './sales.ts';
import type { Rewards } from './shape.ts';

type Data = Rewards['eventData'];

const describeCommission = (
  action: string,
  { resource, before }: EventSource<Rewards, 'commission'>,
): Data['commission.created'] & Data['commission.updated'] => {
  const { id, status, amount, unit, referral, created_at } = resource.doc;
  const promoter = promoterOf(resource);
  return {
    action,
    entity_type: 'commission',
    entity_id: id,
    changes: findChanges(before?.doc, resource.doc, ['status', 'amount', 'internal_note', 'external_note']),
    data: {
      id,
      status,
      amount,
      unit,
      ...(promoter && { promoter_id: promoter.id }),
      ...(referral && { referral_id: referral.id }),
      ...(created_at !== undefined && { created_at }),
    },
  };
};

/** What each event says, apart from what every event has. */
export const events: Events<Rewards, 'commission'> & Events<Rewards, 'payout'> = {
  'commission.created': (source) => describeCommission('created', source),
  'commission.updated': (source) => describeCommission('updated', source),
  'payout.updated': ({ resource: { doc }, before }) => ({
    action: 'updated',
    entity_type: 'payout',
    entity_id: doc.id,
    changes: findChanges(before?.doc, doc, ['status', 'paid_at']),
    data: doc,
  }),
};

/** The old and the new value of each member that has changed. */
function findChanges<Doc extends object>(
  before: Doc | undefined,
  after: Doc,
  members: readonly (keyof Doc & string)[],
): Record<string, [unknown, unknown]> & { status?: never } {
  const changed = before ? members.filter((member) => before[member] !== after[member]) : [];
  return Object.fromEntries(changed.map((member) => [member, [before![member], after[member]]])) as never;
}
