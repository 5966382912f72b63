import { createSealer, sealedText } from './sealer.ts';
import type { Store } from '../store/store.ts';

/**
 * Seals every secret of a database with another key, in one transaction. Returns how many texts were changed.
 *
 * 1. Stop what uses the database, and open its store.
 * 2. Make a new key, and keep both until the end.
 * 3. Call this. If it fails, everything is still sealed with the old key.
 * 4. Put the new key where the old one was: in `WIREPACT_SECRET_KEY`, or in `<database>.key`.
 *
 * Snapshots that were taken before cannot be restored any more.
 *
 * @throws {SecretError} if a secret was sealed with a third key.
 */
export async function rotateSecretKey(store: Store, keys: { from: Uint8Array; to: Uint8Array }): Promise<number> {
  const [from, to] = [createSealer(keys.from), createSealer(keys.to)];
  const resealAll = (text: string) =>
    text.replaceAll(sealedText, (sealed, keyId) => (keyId === to.keyId ? sealed : to.seal(from.open(sealed))));
  return store.write((transaction) => transaction.rewriteSecrets(resealAll));
}
