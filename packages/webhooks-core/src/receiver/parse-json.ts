import { WebhookVerificationError } from '../error.ts';
import type { Content } from '../signature/engine.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of a body. Throws `not_json`, also for bytes that are not UTF-8. */
export function parseJson(body: Content): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : decoder.decode(body));
  } catch (cause) {
    throw new WebhookVerificationError('not_json', { cause });
  }
}
