import { engine as runtimeEngine } from '#engine';
import { toRawBody } from '../body.ts';
import type { Engine } from '../signature/engine.ts';
import type { WebhookDefinition } from '../signature/scheme.ts';
import { createDispatch } from './dispatch.ts';
import { createEventReader } from './event-reader.ts';
import { createHandlers } from './handlers.ts';
import { createReport } from './report.ts';
import { createRespond } from './respond.ts';
import type { DispatchContext, Handler, IncomingDelivery, Webhooks, WebhooksOptions } from './types.ts';
import { createVerify } from './verify.ts';

/**
 * Creates a receiver for the events of an API. Throws a {@link WebhookVerificationError} for an invalid secret: one that is
 * empty, begins or ends with white space, or does not have the form that the scheme requires.
 *
 * `engine` is the cryptography to use. Default: that of the runtime.
 */
export function createWebhooks<Events>(
  { api, signature }: WebhookDefinition,
  options: WebhooksOptions<Events>,
  engine: Engine = runtimeEngine,
): Webhooks<Events> {
  type Event = Events[keyof Events];
  const { secret, bodyLimit = 1_048_576, validate, seen, onError } = options;
  const reader = createEventReader(signature, engine);
  const handlers = createHandlers<Event>();
  const report = createReport(onError);
  const verify = createVerify<Events>({ signature, secret, bodyLimit, validate, engine, reader });
  const dispatch = createDispatch<Event>({ api, handlers, reader, report, seen });

  async function accept(delivery: IncomingDelivery): Promise<{ event: Event; context: DispatchContext }> {
    const event = await verify(delivery);
    const id = await reader.readId(event, toRawBody(delivery.body));
    return { event, context: { id, headers: delivery.headers } };
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
    verify,
    dispatch,
    async receive(delivery, waitUntil) {
      const { event, context } = await accept(delivery);
      return dispatch(event, { ...context, waitUntil });
    },
    respond: createRespond<Event>({ accept, dispatch, report, reportsRefusals: onError !== undefined }),
  };
  return webhooks;
}
