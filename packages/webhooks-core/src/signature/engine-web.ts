import { decode, encode } from './encoding.ts';
import type { Content, Engine } from './engine.ts';
import type { Hash } from './scheme.ts';

/** WebCrypto, for Bun, Deno, Workers, browsers and whatever else has no `node` condition. */
export const engine: Engine<CryptoKey> = {
  importKey: (bytes, hash) =>
    subtle().importKey('raw', bytes as BufferSource, { name: 'HMAC', hash: webName(hash) }, false, ['sign', 'verify']),
  sign: async (key, _hash, content, encoding) =>
    encode(new Uint8Array(await subtle().sign('HMAC', key, view(content))), encoding),
  // `verify` compares in constant time, which comparing the output of `sign` would not.
  verify: async (key, _hash, content, encoding, digest) => {
    const given = decode(digest, encoding);
    return given !== undefined && subtle().verify('HMAC', key, given, view(content));
  },
  sha256: async (content) => encode(new Uint8Array(await subtle().digest('SHA-256', view(content))), 'hex'),
};

function subtle(): SubtleCrypto {
  const found = globalThis.crypto?.subtle;
  if (!found) throw new TypeError('crypto.subtle is missing. Browsers have it on https: and localhost only.');
  return found;
}

/** `sha256` -> `SHA-256`. */
function webName(hash: Hash): string {
  return hash.replace('sha', 'SHA-');
}

function view(content: Content): BufferSource {
  return typeof content === 'string' ? new TextEncoder().encode(content) : (content as BufferSource);
}
