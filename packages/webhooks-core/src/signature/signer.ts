import { engine as runtime } from '#engine';
import { rawBody, type WebhookBody } from '../body.ts';
import { decode } from './encoding.ts';
import type { Content, Engine } from './engine.ts';
import { WebhookVerificationError } from '../error.ts';
import { headerOf, type WebhookHeaders } from '../headers.ts';
import { hashOf, signaturePattern, signatureShape, type SignatureScheme } from './scheme.ts';

/** Signs and verifies by one scheme. */
export interface Signer {
  /** The value of the signature header for a body. */
  sign(body: WebhookBody, secret: string): Promise<string>;
  /**
   * Resolves if the signature in the headers fits one of the secrets for these bytes; else rejects with a
   * {@link WebhookVerificationError}, and with nothing else whatever it is given.
   */
  verify(body: WebhookBody, headers: WebhookHeaders, secrets: string | readonly string[]): Promise<void>;
}

/** Makes a {@link Signer} of a scheme. `engine` is the cryptography, by default that of the runtime. */
export function createSigner(scheme: SignatureScheme, engine: Engine = runtime): Signer {
  const { sign, digestIn, fits, mismatch } = signerParts(scheme, engine);
  return {
    sign: async (body, secret) => sign(rawBody(body), usableSecrets(scheme, secret)[0] as string),
    async verify(body, headers, secrets) {
      const raw = rawBody(body);
      const accepted = usableSecrets(scheme, secrets);
      if (!(await fits(raw, digestIn(headers), accepted))) throw mismatch(accepted.length);
    },
  };
}

/** What a signer consists of: functions that answer at once where the engine does, and take checked input. */
export interface SignerParts {
  /** The value of the signature header. */
  sign(body: Content, secret: string): Promise<string>;
  /** The digest in the signature header. Throws `missing_signature` or `malformed_signature`. */
  digestIn(headers: WebhookHeaders): string;
  /** Whether the digest is that of the body under one of the secrets, which are tried in turn. */
  fits(body: Content, digest: string, secrets: readonly string[]): boolean | Promise<boolean>;
  /** The error to throw where none of so many secrets fits. */
  mismatch(tried: number): WebhookVerificationError;
}

/** Imported keys are kept, as importing one takes longer than signing with it. */
export function signerParts(scheme: SignatureScheme, engine: Engine): SignerParts {
  const { header, encoding } = scheme;
  const hash = hashOf(scheme.algorithm);
  const lowerHeader = header.toLowerCase();
  const pattern = signaturePattern(scheme);
  const isUpper = encoding === 'hex' && scheme.case === 'upper';
  const keys = new Map<string, unknown>();

  function keyOf(secret: string): unknown {
    const known = keys.get(secret);
    if (known !== undefined) return known;
    // Secrets may come from a database, one for each of many endpoints: do not keep all of them for ever.
    if (keys.size >= 500) keys.clear();
    const key = engine.importKey(decode(secret, scheme.key.form) as Uint8Array, hash);
    keys.set(secret, key);
    return key;
  }

  function fits(body: Content, digest: string, secrets: readonly string[]): boolean | Promise<boolean> {
    for (const [at, secret] of secrets.entries()) {
      const key = keyOf(secret);
      const answer =
        key instanceof Promise
          ? key.then((key) => engine.verify(key, hash, body, encoding, digest))
          : engine.verify(key, hash, body, encoding, digest);
      if (typeof answer !== 'boolean') return answer.then((fit) => fit || fits(body, digest, secrets.slice(at + 1)));
      if (answer) return true;
    }
    return false;
  }

  return {
    fits,
    async sign(body, secret) {
      const digest = await engine.sign(await keyOf(secret), hash, body, encoding);
      return scheme.prefix + (isUpper ? digest.toUpperCase() : digest);
    },
    digestIn(headers) {
      const value = headerOf(headers, lowerHeader);
      if (!value) throw new WebhookVerificationError('missing_signature', { header });
      const digest = pattern.exec(value)?.[1];
      if (digest === undefined) {
        throw new WebhookVerificationError('malformed_signature', { header, shape: signatureShape(scheme) });
      }
      return isUpper ? digest.toLowerCase() : digest;
    },
    mismatch: (tried) => new WebhookVerificationError('signature_mismatch', { header, tried }),
  };
}

/**
 * Secrets as a list.
 * Throws a {@link WebhookVerificationError} for one that cannot be meant: `secret_empty`, `secret_has_whitespace`,
 * `secret_malformed`.
 */
export function usableSecrets({ key: { form } }: SignatureScheme, secrets: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (list.length === 0) throw new WebhookVerificationError('secret_empty');
  for (const secret of list) {
    if (typeof secret !== 'string' || secret === '') throw new WebhookVerificationError('secret_empty');
    if (secret !== secret.trim()) throw new WebhookVerificationError('secret_has_whitespace');
    if (!decode(secret, form)?.length) throw new WebhookVerificationError('secret_malformed', { form });
  }
  return list as readonly string[];
}
