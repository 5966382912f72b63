import { decode, encode } from './encoding.ts';
import type { Content, Engine } from './engine.ts';
import type { Hash } from './scheme.ts';

/** WebCrypto, for Bun, Deno, Workers, browsers and every other runtime without the `node` condition. */
export const engine: Engine<CryptoKey> = {
  importKey: (bytes, hash) =>
    subtle().importKey('raw', bytes as BufferSource, { name: 'HMAC', hash: toWebCryptoName(hash) }, false, [
      'sign',
      'verify',
    ]),
  sign: async (key, _hash, content, encoding) =>
    encode(new Uint8Array(await subtle().sign('HMAC', key, toBytes(content))), encoding),
  // `verify` compares in constant time. Comparing the output of `sign` would not.
  verify: async (key, _hash, content, encoding, digest) => {
    const given = decode(digest, encoding);
    return given !== undefined && subtle().verify('HMAC', key, given, toBytes(content));
  },
  sha256: async (content) => encode(new Uint8Array(await subtle().digest('SHA-256', toBytes(content))), 'hex'),
};

function subtle(): SubtleCrypto {
  const found = globalThis.crypto?.subtle;
  if (!found) throw new TypeError('crypto.subtle is missing. Browsers provide it only on https: and localhost.');
  return found;
}

/** `sha256` -> `SHA-256`. */
function toWebCryptoName(hash: Hash): string {
  return hash.replace('sha', 'SHA-');
}

function toBytes(content: Content): BufferSource {
  return typeof content === 'string' ? new TextEncoder().encode(content) : (content as BufferSource);
}
