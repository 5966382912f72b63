import type { Hash } from './scheme.ts';

/** What is hashed. A string stands for its bytes in UTF-8. */
export type Content = string | Uint8Array;

/**
 * The cryptography that this package needs of a runtime. There are two: `node:crypto`, which answers at once, and
 * WebCrypto, which answers later.
 */
export interface Engine<Key = unknown> {
  /** The bytes of a secret, in the form that the other two take. */
  importKey(bytes: Uint8Array, hash: Hash): Key | Promise<Key>;
  /** The HMAC of the content, hex in lower case. */
  sign(key: Key, hash: Hash, content: Content, encoding: 'hex' | 'base64'): string | Promise<string>;
  /** Whether `digest`, which is well-formed and hex in lower case, is the HMAC of the content; in constant time. */
  verify(
    key: Key,
    hash: Hash,
    content: Content,
    encoding: 'hex' | 'base64',
    digest: string,
  ): boolean | Promise<boolean>;
  /** The SHA-256 of the content in lower-case hex. */
  sha256(content: Content): string | Promise<string>;
}
