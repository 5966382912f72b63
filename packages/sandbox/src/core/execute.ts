import type { HostResponse } from '@wirepact/http-host';
import type { Transaction } from '../store/store.ts';
import type { Exchange } from './exchange.ts';
import { writeReply } from './idempotency.ts';
import type { AnyReply } from './loaded-api.ts';
import { StoredResource } from './resource.ts';
import { WorldTransaction } from './transaction.ts';

/** Calls the handler of a request that has passed every check, and writes its response. */
export function execute(exchange: Exchange): HostResponse {
  const { api, operation, access, world, now, settings, parts, body, values, resource, parent, target, reads } =
    exchange;
  const { holder, env } = access!.credential;
  const tx = new WorldTransaction(
    {
      api,
      world: world!,
      now,
      cause: { operation: operation!.id },
      holder,
      env,
      body,
      settings,
      sealer: parts.sealer,
      rulesOff: parts.rulesOff,
    },
    reads,
  );
  exchange.executed = true;
  const reply = operation!.handler!({
    path: values.path ?? exchange.parameters,
    query: values.query ?? {},
    body,
    resource,
    parent,
    caller: exchange.caller,
    target,
    tx,
  });
  tx.finish();
  const memory = exchange.memory!;
  if (tx.queued.length > 0) memory.queued.push(...tx.queued);
  if (tx.earliestDue < memory.nextDue!) memory.nextDue = tx.earliestDue;
  const response = withFault(exchange, writeResponse(exchange, reply, tx.handledSecret));
  if (exchange.key !== '') storeReply(exchange, response);
  return response;
}

function writeResponse(exchange: Exchange, reply: AnyReply, secret: boolean): HostResponse {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-request-id': exchange.requestId };
  if (reply.headers) for (const name in reply.headers) headers[name.toLowerCase()] = reply.headers[name]!;
  if (secret) headers['cache-control'] = 'no-store';
  if (exchange.warnings.length > 0) {
    const own = headers['sandbox-warning'];
    headers['sandbox-warning'] = writeWarnings(own === undefined ? exchange.warnings : [own, ...exchange.warnings]);
  }
  return { status: reply.status, headers, body: reply.text ?? writeBody(reply.body) };
}

/** A resource is sent as the text that is stored. */
function writeBody(body: unknown): string {
  return body instanceof StoredResource ? body.row.doc : JSON.stringify(body);
}

/** Writes what was ignored into one header. Names can have characters that such a list must not have. */
export function writeWarnings(warnings: readonly string[]): string {
  return warnings
    .map((warning) => warning.replaceAll(/[^\x20-\x7E]|,/gu, encodeURIComponent))
    .join(', ')
    .slice(0, 1000);
}

/** Replaces a response by the fault that it has, if that has a status. */
export function withFault(exchange: Exchange, response: HostResponse): HostResponse {
  const { fault } = exchange;
  return fault?.kind === 'status' ? writeFault(exchange) : response;
}

/** The response of a fault with a status. */
export function writeFault(exchange: Exchange): HostResponse {
  const status = exchange.fault?.status ?? 500;
  const { code } = exchange.api.refusalOf(status === 429 ? 'rate-limit' : 'failed');
  return exchange.writeRefusal({ status, code, detail: 'This response is a fault that was asked for in this world.' });
}

/** Stores a response under the idempotency key of its request. */
export function storeReply(exchange: Exchange, { status, headers = {}, body = '' }: HostResponse): void {
  const { world, access, route, key, fingerprint, parts, now, api } = exchange;
  const { 'x-request-id': _, ...kept } = headers;
  (exchange.reads as Transaction).createReplay({
    world: world!.id,
    holder: access!.credential.holder,
    env: access!.credential.env,
    route,
    key,
    fingerprint,
    status,
    response: parts.sealer.seal(writeReply({ headers: kept, body: String(body) })),
    until: now + (api.contract.numbers['idempotency-lifetime'] ?? 86_400) * 1000,
  });
}
