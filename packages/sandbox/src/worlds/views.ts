import { readBody } from '../core/event-body.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import type { Sealer } from '../core/settings.ts';
import type { EventRow, MailRow, ResourceRow } from '../store/rows.ts';
import type { Mail, OutboxEvent, ResourceView } from '../world.ts';
import { listAllowed } from './allowed.ts';

/** Shows a resource with what is possible now. */
export function viewResource(row: ResourceRow, { contract }: Pick<LoadedApi, 'contract'>): ResourceView {
  const { api, kind, id, env, holder, owner, state, created, due, doc } = row;
  return {
    api,
    kind,
    id,
    env,
    holder,
    owner,
    state,
    created: new Date(created),
    due: due === null ? null : new Date(due),
    doc: JSON.parse(doc) as ResourceView['doc'],
    allowed: listAllowed(contract.machines[kind], state),
  };
}

/** Shows an event of the outbox as it is delivered, with a secret that it tells its receiver. */
export function viewEvent(
  { id, api, type, at, kind, subject, cause, body, receivers }: EventRow,
  sealer: Sealer,
): OutboxEvent {
  const possible = JSON.parse(receivers) as OutboxEvent['receivers'];
  return {
    id,
    api,
    type,
    at: new Date(at),
    kind,
    subject,
    cause,
    body: JSON.parse(readBody(body, sealer)) as unknown,
    receivers: possible.map(({ receiver, sent, why }) => ({ receiver, sent, why })),
  };
}

/** Shows an e-mail. */
export function viewMail({ api, at, recipient, subject, link, about }: MailRow): Mail {
  return { api, at: new Date(at), to: recipient, subject, link, about };
}
