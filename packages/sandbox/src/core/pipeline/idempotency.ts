import type { HostResponse } from '@wirepact/http-host';
import type { Exchange } from '../exchange.ts';
import { fingerprint, readReply } from '../idempotency.ts';
import type { Step } from './index.ts';

export const checkIdempotency: Step = (exchange) => {
  const { operation, rawKey, key, api, access } = exchange;
  const name = api.contract.headers['idempotencyKey']?.name;
  if (!operation || name === undefined) return undefined;
  if (operation.key === undefined) {
    if (rawKey !== undefined) exchange.warnings.push(`ignored-header ${name}`);
    return undefined;
  }
  if (rawKey === undefined) {
    if (operation.key !== 'required') return undefined;
    return exchange.refuse('idempotency', `This operation needs a key in ${name}. Send a new one for each creation.`, {
      refusal: 'idempotency-missing',
      members: { errors: [{ pointer: `/header/${name}`, message: 'must be present' }] },
    });
  }
  if (key === '') {
    return exchange.refuse('idempotency', `${name} is not a key. Send 1 to 255 printable ASCII characters.`, {
      members: { errors: [{ pointer: `/header/${name}`, message: 'must be 1 to 255 printable ASCII characters' }] },
    });
  }
  if (!access) return undefined;
  const { inFlight } = exchange.memory!;
  if (inFlight.size > 0 && inFlight.has(inFlightKey(exchange))) {
    return exchange.refuse(
      'idempotency',
      `A request with this ${name} is running. Wait for it, then send this one again.`,
      {
        refusal: 'idempotency-in-use',
        headers: { 'retry-after': '1' },
      },
    );
  }
  // What the path names may be gone when the request comes again, and with it the target that follows from it.
  const target = operation.target === undefined ? '' : exchange.target;
  exchange.fingerprint = fingerprint(target, exchange.body);
  const { replay } = access;
  if (!replay || replay.until <= exchange.now) return undefined;
  if (replay.fingerprint === exchange.fingerprint) return replayed(exchange);
  return exchange.refuse(
    'idempotency',
    `This ${name} was used for another request. Send a new key with a new request.`,
    {
      refusal: 'idempotency-reused',
    },
  );
};

/** Names a request with an idempotency key in its world. */
export function inFlightKey({ access, route, key }: Exchange): string {
  const { holder, env } = access!.credential;
  return JSON.stringify([holder, env, route, key]);
}

function replayed({ access, parts, requestId }: Exchange): HostResponse {
  const { status, response } = access!.replay!;
  const { headers, body } = readReply(parts.sealer.open(response));
  return { status, headers: { ...headers, 'x-request-id': requestId, 'idempotent-replayed': 'true' }, body };
}
