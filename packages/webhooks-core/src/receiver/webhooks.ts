import { engine as runtimeEngine } from '#engine';
import { toRawBody } from '../body.ts';
import { checkInteger } from '../check-integer.ts';
import type { Engine } from '../signature/engine.ts';
import type { WebhookDefinition } from '../signature/scheme.ts';
import { checkSecrets } from '../signature/secrets.ts';
import { createClaimEvent, type Sender } from './claim-event.ts';
import { createDispatch } from './dispatch.ts';
import { createEventReader } from './event-reader.ts';
import { createHandlers } from './handlers.ts';
import { createReports } from './report.ts';
import { createRespond } from './respond.ts';
import type { DispatchContext, Dispatched, Handler, IncomingDelivery, Webhooks, WebhooksOptions } from './types.ts';
import { createVerify } from './verify.ts';

/** Events that are dispatched without a delivery, if a function finds the secrets. They are not bound to a secret. */
const unknownSender: Sender = { secret: '', accepted: [''] };

/**
 * Creates a receiver for the events of an API. Throws a {@link WebhookVerificationError} for an invalid secret: one that is
 * empty, begins or ends with white space, or does not have the form that the scheme requires. Throws a `TypeError` for
 * other unusable options, such as a limit that is not a number.
 *
 * `engine` is the cryptography to use. Default: that of the runtime.
 */
export function createWebhooks<Events>(
  { api, signature }: WebhookDefinition,
  options: WebhooksOptions<Events>,
  engine: Engine = runtimeEngine,
): Webhooks<Events> {
  type Event = Events[keyof Events];
  const { secret, bodyLimit = 1_048_576, validate, seen, onError, explainRefusals = false } = options;
  const secrets = typeof secret === 'function' ? secret : checkSecrets(signature, secret);
  checkInteger('bodyLimit', bodyLimit, 1);
  const reader = createEventReader(signature, engine);
  const handlers = createHandlers<Event>();
  const reports = createReports(onError);
  const { report } = reports;
  const verify = createVerify<Events>({ signature, secrets, bodyLimit, validate, engine, reader });
  const claimEvent = createClaimEvent({ api, seen, engine, report });
  const dispatch = createDispatch<Event>({ handlers, reader, report, claimEvent });
  const ownSender = typeof secrets === 'function' ? unknownSender : { secret: secrets[0] as string, accepted: secrets };

  async function accept(delivery: IncomingDelivery): Promise<(context: DispatchContext) => Promise<Dispatched>> {
    const { event, sender } = await verify(delivery);
    const id = await reader.readId(event, toRawBody(delivery.body));
    return (context) => dispatch(event, { ...context, id }, sender);
  }

  const webhooks: Webhooks<Events> = {
    bodyLimit,
    on(types, handler) {
      handlers.add(typeof types === 'string' ? [types] : types, handler as Handler<Event>);
      return webhooks;
    },
    onAny(handler) {
      handlers.addForAny(handler);
      return webhooks;
    },
    onUnhandled(handler) {
      handlers.setUnhandled(handler);
      return webhooks;
    },
    eventTypes: () => handlers.listTypes() as (keyof Events & string)[],
    verify: async (delivery) => (await verify(delivery)).event,
    dispatch: (event, context = {}) => dispatch(event, context, ownSender),
    async receive(delivery, waitUntil) {
      const dispatchEvent = await accept(delivery);
      return dispatchEvent({ headers: delivery.headers, waitUntil });
    },
    respond: createRespond({ ...reports, accept, explainRefusals }),
  };
  return webhooks;
}
