import { WebhookVerificationError } from '../error.ts';
import { toHeaderReader, type WebhookHeaders } from '../headers.ts';
import type { Content } from '../signature/engine.ts';
import { checkSecrets } from '../signature/secrets.ts';
import type { SignatureScheme } from '../signature/scheme.ts';
import { parseJson } from './parse-json.ts';
import type { FoundSecret, SecretResolver, Unverified } from './types.ts';

/**
 * The secrets that a `secret` function returns for one delivery.
 * Rejects with a {@link WebhookVerificationError}: `secret_unavailable`, `secret_unknown`, or the code of an invalid secret.
 */
export async function resolveSecrets<Events>(
  resolve: SecretResolver<Events>,
  scheme: SignatureScheme,
  body: Content,
  headers: WebhookHeaders,
): Promise<readonly string[]> {
  let found: FoundSecret;
  try {
    found = await resolve(toHeaderReader(headers), readEnvelope(body));
  } catch (cause) {
    throw new WebhookVerificationError('secret_unavailable', { cause });
  }
  if (found === undefined || found === null || (Array.isArray(found) && found.length === 0)) {
    throw new WebhookVerificationError('secret_unknown');
  }
  return checkSecrets(scheme, found);
}

/** What a body claims; an empty object if it is not a JSON object. The signature check refuses such a body later. */
function readEnvelope<Event>(body: Content): Unverified<Event> {
  let envelope: unknown;
  try {
    envelope = parseJson(body);
  } catch {
    envelope = undefined;
  }
  return (typeof envelope === 'object' && envelope !== null ? envelope : {}) as Unverified<Event>;
}
