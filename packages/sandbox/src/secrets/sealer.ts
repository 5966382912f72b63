import { createCipheriv, createDecipheriv, createSecretKey, hash, hkdfSync } from 'node:crypto';
import { SecretError } from './secret-error.ts';
import type { KeyObject } from 'node:crypto';

/** Encrypts and decrypts text for the database. */
export interface Sealer {
  /** Names the key, and does not reveal it. */
  readonly keyId: string;
  /** Returns text that JSON contains without escapes. The same text is sealed in the same way each time. */
  seal(text: string): string;
  /** @throws {SecretError} if it was sealed with another key, or was changed. */
  open(sealed: string): string;
}

/** The length of a key in bytes. */
export const keyLength = 32;

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Finds sealed text in a longer text: the version of the form, the id of the key, the rest. */
export const sealedText: RegExp = /\bsealed1\.([\w-]{8})\.([\w-]+)/g;
const onlySealedText = new RegExp(`^${sealedText.source}$`);

/**
 * Creates the sealer of a key: AES-256-GCM.
 *
 * The nonce is a keyed hash of the text, as in SIV (RFC 5297), and not a random number. Work in a transaction may run again, and
 * has to write the same then. What this reveals is only that two sealed texts are equal.
 *
 * @param key 32 bytes.
 */
export function createSealer(key: Uint8Array): Sealer {
  if (key.length !== keyLength) throw new SecretError(`A key has ${keyLength} bytes, and not ${key.length}.`);
  const encryptionKey = derive(key, 'encryption');
  const nonceKey = derive(key, 'nonce').export();
  const keyId = hash('sha256', derive(key, 'id').export(), 'base64url').slice(0, 8);
  const prefix = `sealed1.${keyId}.`;

  return {
    keyId,
    seal: (text) => {
      const bytes = Buffer.from(text);
      // As the hash is cut off, this is as good as HMAC, and it takes a fraction of the time.
      const nonce = hash('sha256', Buffer.concat([nonceKey, bytes]), 'buffer').subarray(0, nonceLength);
      const cipher = createCipheriv(algorithm, encryptionKey, nonce);
      const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
      return prefix + sealed.toString('base64url');
    },
    open: (sealed) => {
      const [, id, rest] = onlySealedText.exec(sealed) ?? [];
      if (id === undefined || rest === undefined)
        throw new SecretError('This is not a sealed secret, so it cannot be opened.');
      if (id !== keyId) throw new SecretError(explainOtherKey(id, keyId));
      const bytes = Buffer.from(rest, 'base64url');
      try {
        const nonce = bytes.subarray(0, nonceLength);
        const decipher = createDecipheriv(algorithm, encryptionKey, nonce, { authTagLength: tagLength });
        decipher.setAuthTag(bytes.subarray(-tagLength));
        const text = decipher.update(bytes.subarray(nonceLength, -tagLength));
        return Buffer.concat([text, decipher.final()]).toString();
      } catch {
        throw new SecretError(
          'A sealed secret was changed after it was sealed, so it cannot be opened. Restore the database.',
        );
      }
    },
  };
}

const explainOtherKey = (used: string, own: string) =>
  `A secret was sealed with the key "${used}", and the key in use is "${own}". Set WIREPACT_SECRET_KEY to the key that the database was used with, or start with a new database.`;

/** One key for each purpose. As an object, because Node.js takes several times as long with the bytes of a key. */
function derive(key: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `wirepact sandbox ${purpose}`, keyLength)));
}
