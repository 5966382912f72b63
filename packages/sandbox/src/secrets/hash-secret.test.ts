import { expect, it } from 'vitest';
import { hashSecret } from './hash-secret.ts';

it('hashes a secret with SHA-256, in base64url', () => {
  // The example of FIPS 180-2: ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad
  expect(hashSecret('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
});
