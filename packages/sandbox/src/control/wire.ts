import type {
  Advance,
  ClockView,
  DeliveryView,
  LoggedRequest,
  Mail,
  OutboxEvent,
  ResourceView,
  World,
} from '../world.ts';
import type { Result } from './types.ts';

// How the views of a world look in responses: times are texts.

/** Describes a world. */
export async function writeWorld(world: World): Promise<Result<'getWorld'>> {
  return { id: world.id, seed: world.seed, clock: writeClock(await world.clock.read()) };
}

/** Describes what a clock shows. */
export function writeClock({ mode, now, nextDue }: ClockView): Result<'getClock'> {
  return { mode, now: now.toISOString(), nextDue: nextDue && nextDue.toISOString() };
}

/** Describes what happened while a clock was moved. */
export function writeAdvance({ from, to, happened }: Advance): Result<'advanceClock'> {
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    happened: happened.map(({ at, events, ...rest }) => ({ at: at.toISOString(), ...rest, events: [...events] })),
  };
}

/** Describes a resource. */
export function writeResource({ created, due, doc, allowed, ...rest }: ResourceView): Result<'getResource'> {
  return {
    ...rest,
    created: created.toISOString(),
    due: due && due.toISOString(),
    doc: { ...doc },
    allowed: allowed as Result<'getResource'>['allowed'],
  };
}

/** Describes an event of the outbox. */
export function writeEvent({ at, receivers, ...rest }: OutboxEvent): Result<'listEvents'>['events'][number] {
  return { ...rest, at: at.toISOString(), receivers: [...receivers] };
}

/** Describes a delivery. */
export function writeDelivery({ created, due, finished, attempts, ...rest }: DeliveryView): Result<'getDelivery'> {
  return {
    ...rest,
    created: created.toISOString(),
    due: due && due.toISOString(),
    finished: finished && finished.toISOString(),
    attempts: attempts.map(({ at, request, response, ...attempt }) => ({
      ...attempt,
      at: at.toISOString(),
      request: { headers: { ...request.headers } },
      response: response && { headers: { ...response.headers }, body: response.body },
    })),
  };
}

/** Describes an e-mail. */
export function writeMail({ at, ...rest }: Mail): Result<'listMails'>['mails'][number] {
  return { ...rest, at: at.toISOString() };
}

/** Describes a request of the log. */
export function writeRequest({ at, ...rest }: LoggedRequest): Result<'listRequests'>['requests'][number] {
  return { ...rest, at: at.toISOString() };
}
