import { engine as runtimeEngine } from '#engine';
import { toRawBody, type WebhookBody } from '../body.ts';
import { WebhookVerificationError } from '../error.ts';
import { readHeader, type WebhookHeaders } from '../headers.ts';
import { decode } from './encoding.ts';
import type { Content, Engine } from './engine.ts';
import { describeSignature, hashOf, signaturePattern, type SignatureScheme } from './scheme.ts';
import { checkSecrets } from './secrets.ts';

/** Signs and verifies bodies by one scheme. */
export interface Signer {
  /** Returns the value of the signature header for a body. Rejects with a {@link WebhookVerificationError}. */
  sign(body: WebhookBody, secret: string): Promise<string>;
  /**
   * Resolves if the signature in the headers is valid for these bytes and one of the secrets. Otherwise rejects with a
   * {@link WebhookVerificationError}, for any input.
   */
  verify(body: WebhookBody, headers: WebhookHeaders, secrets: string | readonly string[]): Promise<void>;
}

/** Creates a {@link Signer} for a scheme. `engine` is the cryptography to use. Default: that of the runtime. */
export function createSigner(scheme: SignatureScheme, engine: Engine = runtimeEngine): Signer {
  const { sign, readDigest, findSecret, createMismatch } = createSignerParts(scheme, engine);
  return {
    sign: async (body, secret) => sign(toRawBody(body), checkSecrets(scheme, secret)[0] as string),
    async verify(body, headers, secrets) {
      const raw = toRawBody(body);
      const accepted = checkSecrets(scheme, secrets);
      if ((await findSecret(raw, readDigest(headers), accepted)) === undefined) throw createMismatch(accepted.length);
    },
  };
}

/** The steps of a signer. They expect checked input, and are synchronous if the engine is. */
export interface SignerParts {
  /** Returns the value of the signature header. */
  sign(body: Content, secret: string): Promise<string>;
  /** Returns the digest in the signature header. Throws `missing_signature` or `malformed_signature`. */
  readDigest(headers: WebhookHeaders): string;
  /** The first of the secrets under which the digest belongs to the body. `undefined` if none does. */
  findSecret(
    body: Content,
    digest: string,
    secrets: readonly string[],
  ): string | undefined | Promise<string | undefined>;
  /** Creates the error for a signature that does not match any of the secrets. `tried` is their number. */
  createMismatch(tried: number): WebhookVerificationError;
}

/** Creates the steps of a signer. Keeps imported keys, because importing a key takes longer than signing with it. */
export function createSignerParts(scheme: SignatureScheme, engine: Engine): SignerParts {
  const { header, encoding } = scheme;
  const hash = hashOf(scheme.algorithm);
  const lowerHeader = header.toLowerCase();
  const pattern = signaturePattern(scheme);
  const isUpper = encoding === 'hex' && scheme.case === 'upper';
  const keys = new Map<string, unknown>();

  function importKey(secret: string): unknown {
    const known = keys.get(secret);
    if (known !== undefined) return known;
    // Secrets may come from a database with one for each of many endpoints, so the number of kept keys is limited.
    if (keys.size >= 500) keys.clear();
    const key = engine.importKey(decode(secret, scheme.key.form) as Uint8Array, hash);
    keys.set(secret, key);
    return key;
  }

  const findSecret: SignerParts['findSecret'] = (body, digest, secrets) => {
    for (const [index, secret] of secrets.entries()) {
      const key = importKey(secret);
      const isMatch =
        key instanceof Promise
          ? key.then((key) => engine.verify(key, hash, body, encoding, digest))
          : engine.verify(key, hash, body, encoding, digest);
      if (typeof isMatch !== 'boolean') {
        return isMatch.then((matched) => (matched ? secret : findSecret(body, digest, secrets.slice(index + 1))));
      }
      if (isMatch) return secret;
    }
    return undefined;
  };

  return {
    findSecret,
    async sign(body, secret) {
      const digest = await engine.sign(await importKey(secret), hash, body, encoding);
      return scheme.prefix + (isUpper ? digest.toUpperCase() : digest);
    },
    readDigest(headers) {
      const value = readHeader(headers, lowerHeader);
      if (!value) throw new WebhookVerificationError('missing_signature', { header });
      const digest = pattern.exec(value)?.[1];
      if (digest === undefined) {
        throw new WebhookVerificationError('malformed_signature', { header, shape: describeSignature(scheme) });
      }
      return isUpper ? digest.toLowerCase() : digest;
    },
    createMismatch: (tried) => new WebhookVerificationError('signature_mismatch', { header, tried }),
  };
}
