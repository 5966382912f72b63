import { describe, expect, it } from 'vitest';
import { sign, verdictOf, type SignatureScheme } from './signature.ts';

const scheme: SignatureScheme = {
  algorithm: 'hmac-sha256',
  encoding: 'hex',
  case: 'lower',
  prefix: '',
  signs: { content: 'raw-body' },
  key: { form: 'utf8' },
  verdicts: {},
  vectors: [],
};

describe('sign', () => {
  it('computes the HMAC of RFC 4231, test case 2', () => {
    expect(sign(scheme, 'Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('uses the key form, encoding, case and prefix of the scheme', () => {
    const upper = sign({ ...scheme, case: 'upper', prefix: 'sha256=' }, 'Jefe', 'what do ya want for nothing?');
    expect(upper).toBe('sha256=5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843');
    const base64 = { ...scheme, encoding: 'base64', key: { form: 'hex' } } as const;
    expect(sign(base64, Buffer.from('Jefe').toString('hex'), 'what do ya want for nothing?')).toBe(
      'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=',
    );
  });

  it('throws for an algorithm or content that it does not know', () => {
    expect(() => sign({ ...scheme, algorithm: 'ed25519' }, 's', 'b')).toThrow('"ed25519" is not known');
    expect(() => sign({ ...scheme, signs: { content: 'timestamp' } }, 's', 'b')).toThrow('"timestamp" is not known');
  });
});

describe('verdictOf', () => {
  const signature = sign(scheme, 'secret', 'body');
  const vector = { name: '', secret: 'secret', body: 'body', signature, expect: '' };

  it.each([
    ['valid', vector],
    ['valid', { ...vector, secret: undefined, secrets: ['other', 'secret'] }],
    ['mismatch', { ...vector, body: 'body ' }],
    ['mismatch', { ...vector, secret: 'other' }],
    ['missing', { ...vector, signature: '' }],
    ['missing', { ...vector, signature: undefined }],
    ['malformed', { ...vector, signature: signature.toUpperCase() }],
    ['malformed', { ...vector, signature: `sha256=${signature}` }],
    ['malformed', { ...vector, signature: signature.slice(2) }],
    ['malformed', { ...vector, signature: 'z'.repeat(64) }],
  ])('returns %s', (verdict, given) => {
    expect(verdictOf(scheme, JSON.parse(JSON.stringify(given)))).toBe(verdict);
  });
});
