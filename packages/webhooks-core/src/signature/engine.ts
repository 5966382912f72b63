import type { Hash } from './scheme.ts';

/** The content to hash. A string represents its bytes in UTF-8. */
export type Content = string | Uint8Array;

/**
 * The cryptography of a runtime. There are two engines: `node:crypto`, which is synchronous, and WebCrypto, which returns
 * promises.
 */
export interface Engine<Key = unknown> {
  /** Converts the bytes of a secret to a key for `sign` and `verify`. */
  importKey(bytes: Uint8Array, hash: Hash): Key | Promise<Key>;
  /** The HMAC of the content. Hex is in lower case. */
  sign(key: Key, hash: Hash, content: Content, encoding: 'hex' | 'base64'): string | Promise<string>;
  /**
   * Whether `digest` is the HMAC of the content, compared in constant time. Expects a well-formed digest with hex in
   * lower case.
   */
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
