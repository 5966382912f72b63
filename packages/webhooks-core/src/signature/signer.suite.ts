import type { SignatureScheme } from './scheme.ts';
import { createSigner } from './signer.ts';
import { outcomeOf, scheme, schemes, type Tools } from '../tools.suite.ts';

const secret = 'whsec_one';
const body = '{"type":"thing.made","name":"Équipe 東京 🎮"}';
const bytes = new TextEncoder().encode(body);

/** What a signer does in every runtime. */
export function signerSuite({ test, equal, engine }: Tools): void {
  test('computes the HMAC of RFC 4231, test case 2, for every hash', async () => {
    const text = 'what do ya want for nothing?';
    const signed = (over: Partial<SignatureScheme>): Promise<string> =>
      createSigner({ ...scheme, ...over }, engine).sign(text, 'Jefe');
    equal(await signed({}), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
    equal(await signed({ algorithm: 'hmac-sha1' }), 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79');
    equal(
      await signed({ algorithm: 'hmac-sha384' }),
      'af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649',
    );
    equal(
      await signed({ algorithm: 'hmac-sha512' }),
      '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
    );
  });

  test('writes the digest with the encoding, case and prefix of the scheme', async () => {
    const signed = (over: Partial<SignatureScheme>): Promise<string> =>
      createSigner({ ...scheme, ...over }, engine).sign('what do ya want for nothing?', 'Jefe');
    equal(
      await signed({ case: 'upper', prefix: 'sha256=' }),
      'sha256=5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843',
    );
    equal(await signed({ encoding: 'base64' }), 'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=');
  });

  test('decodes the key as the scheme says', async () => {
    const expected = await createSigner(scheme, engine).sign(body, 'Jefe');
    equal(await createSigner({ ...scheme, key: { form: 'hex' } }, engine).sign(body, '4a656665'), expected);
    equal(await createSigner({ ...scheme, key: { form: 'base64' } }, engine).sign(body, 'SmVmZQ=='), expected);
  });

  test('verifies its own signatures of strings, bytes and buffers, for every scheme', async () => {
    for (const each of schemes) {
      const key = each.key.form === 'utf8' ? secret : 'deadbeef';
      const signer = createSigner(each, engine);
      const headers = { 'x-signature': await signer.sign(body, key) };
      for (const form of [body, bytes, bytes.buffer, new DataView(bytes.buffer) as never]) {
        equal(await outcomeOf(signer.verify(form, headers, key)), 'resolved');
      }
      equal(await outcomeOf(signer.verify(`${body} `, headers, key)), 'signature_mismatch');
    }
  });

  test('verifies a part of a larger buffer', async () => {
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    const signer = createSigner(scheme, engine);
    const headers = { 'x-signature': await signer.sign(bytes, secret) };
    equal(await outcomeOf(signer.verify(larger.subarray(7, 7 + bytes.length), headers, secret)), 'resolved');
    equal(await outcomeOf(signer.verify(larger.subarray(6, 6 + bytes.length), headers, secret)), 'signature_mismatch');
  });

  test('verifies bytes in shared memory', async () => {
    if (typeof SharedArrayBuffer === 'undefined') return;
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const signer = createSigner(scheme, engine);
    const headers = { 'x-signature': await signer.sign(body, secret) };
    equal(await outcomeOf(signer.verify(shared, headers, secret)), 'resolved');
  });

  test('finds the header in any case and in every kind of headers', async () => {
    const signer = createSigner(scheme, engine);
    const signature = await signer.sign(body, secret);
    for (const headers of [
      { 'x-signature': signature },
      { 'X-SIGNATURE': signature },
      { 'x-signature': [signature] },
      new Headers({ 'X-Signature': signature }),
      new Map([['x-signature', signature]]) as never,
    ]) {
      equal(await outcomeOf(signer.verify(body, headers, secret)), 'resolved');
    }
  });

  test('tries every secret', async () => {
    const signer = createSigner(scheme, engine);
    const headers = { 'x-signature': await signer.sign(body, secret) };
    equal(await outcomeOf(signer.verify(body, headers, ['other', secret])), 'resolved');
    equal(await outcomeOf(signer.verify(body, headers, [secret, 'other'])), 'resolved');
    equal(await outcomeOf(signer.verify(body, headers, ['other', 'another'])), 'signature_mismatch');
  });

  test('imports the key of a secret once, and keeps a limited number of keys', async () => {
    let imports = 0;
    const importKey: typeof engine.importKey = (...key) => {
      imports += 1;
      return engine.importKey(...key);
    };
    const signer = createSigner(scheme, { ...engine, importKey });
    for (let time = 0; time < 3; time++) await signer.sign('body', 'secret-0');
    equal(imports, 1);
    for (let index = 0; index < 600; index++) {
      const own = `secret-${index}`;
      const headers = { 'x-signature': await signer.sign('body', own) };
      equal(await outcomeOf(signer.verify('body', headers, own)), 'resolved');
    }
    equal(imports, 600);
    await signer.sign('body', 'secret-0');
    equal(imports, 601);
  });

  test('distinguishes a missing signature from a malformed one', async () => {
    const signer = createSigner({ ...scheme, prefix: 'v1=' }, engine);
    const good = await signer.sign(body, secret);
    const digest = good.slice(3);
    const verdict = (headers: unknown): Promise<unknown> => outcomeOf(signer.verify(body, headers as never, secret));
    for (const headers of [
      {},
      undefined,
      null,
      7,
      { 'x-signature': '' },
      { 'x-signature': undefined },
      new Headers(),
    ]) {
      equal(await verdict(headers), 'missing_signature');
    }
    for (const value of [
      digest,
      `V1=${digest}`,
      `v1=${digest}0`,
      `v1=${digest}00`,
      `v1=${digest.slice(1)}`,
      `v1=${digest.slice(2)}`,
      `v1=${digest.toUpperCase()}`,
      `v1=${'z'.repeat(64)}`,
      `v1=${digest}\n`,
      ` v1=${digest}`,
      `${good}, ${good}`,
      'v1=',
    ]) {
      equal([value, await verdict({ 'x-signature': value })], [value, 'malformed_signature']);
    }
    equal(await verdict({ 'x-signature': [good, good] }), 'malformed_signature');
  });

  test('accepts a Base64 digest only in its canonical form', async () => {
    const signer = createSigner({ ...scheme, encoding: 'base64' }, engine);
    const good = await signer.sign(body, secret);
    equal(await outcomeOf(signer.verify(body, { 'x-signature': good }, secret)), 'resolved');
    // The last digit before the padding has two unused bits.
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const next = digits[digits.indexOf(good.at(-2) as string) + 1] as string;
    for (const value of [good.slice(0, -1), `${good.slice(0, -2)}${next}=`, good.replaceAll(/.$/g, '==')]) {
      equal(await outcomeOf(signer.verify(body, { 'x-signature': value }, secret)), 'malformed_signature');
    }
  });

  test('refuses a body that is not raw, with advice', async () => {
    const signer = createSigner(scheme, engine);
    const headers = { 'x-signature': await signer.sign(body, secret) };
    for (const parsed of [JSON.parse(body), [], 7, true, new ReadableStream(), () => body]) {
      equal(await outcomeOf(signer.verify(parsed, headers, secret)), 'body_already_parsed');
    }
    for (const none of [undefined, null]) {
      equal(await outcomeOf(signer.verify(none as never, headers, secret)), 'body_missing');
    }
    const message = await signer.verify({} as never, headers, secret).catch(({ message }: Error) => message);
    equal(/express\.json\(\)/.test(message as string), true);
  });

  test('refuses invalid secrets', async () => {
    const signer = createSigner(scheme, engine);
    const headers = { 'x-signature': await signer.sign(body, secret) };
    const verdict = (secrets: unknown): Promise<unknown> => outcomeOf(signer.verify(body, headers, secrets as never));
    for (const none of ['', [], [''], undefined, [secret, ''], { secret }]) equal(await verdict(none), 'secret_empty');
    for (const loose of [`${secret}\n`, ` ${secret}`, [secret, '\tb']])
      equal(await verdict(loose), 'secret_has_whitespace');
    equal(await verdict('with space inside'), 'signature_mismatch');
    const hex = createSigner({ ...scheme, key: { form: 'hex' } }, engine);
    for (const odd of ['abc', 'xyz1', 'ab cd']) equal(await outcomeOf(hex.sign(body, odd)), 'secret_malformed');
    const base64 = createSigner({ ...scheme, key: { form: 'base64' } }, engine);
    for (const odd of ['abc', 'a===', '****']) equal(await outcomeOf(base64.sign(body, odd)), 'secret_malformed');
  });
}
