import { WebhookVerificationError } from '../error.ts';
import { decode } from './encoding.ts';
import type { SignatureScheme } from './scheme.ts';

/**
 * Returns one or several secrets as a list, after checking each.
 * Throws a {@link WebhookVerificationError}: `secret_empty`, `secret_has_whitespace` or `secret_malformed`.
 */
export function checkSecrets({ key: { form } }: SignatureScheme, secrets: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (list.length === 0) throw new WebhookVerificationError('secret_empty');
  for (const secret of list) {
    if (typeof secret !== 'string' || secret === '') throw new WebhookVerificationError('secret_empty');
    if (secret !== secret.trim()) throw new WebhookVerificationError('secret_has_whitespace');
    if (!decode(secret, form)?.length) throw new WebhookVerificationError('secret_malformed', { form });
  }
  return list as readonly string[];
}
