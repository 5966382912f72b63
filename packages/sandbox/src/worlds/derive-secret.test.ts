import { expect, it } from 'vitest';
import { deriveSecret } from './derive-secret.ts';

it('is the same each time for a seed and a label', () => {
  const secret = deriveSecret('7', 'key', 'pk_', 32);
  expect(secret).toMatch(/^pk_[0-9A-Za-z]{32}$/);
  expect(deriveSecret('7', 'key', 'pk_', 32)).toBe(secret);
});

it('differs for another seed, and for another label', () => {
  const secrets = [
    deriveSecret('7', 'key', '', 32),
    deriveSecret('8', 'key', '', 32),
    deriveSecret('7', 'yek', '', 32),
  ];
  // Without a separator, these two would be the same.
  secrets.push(deriveSecret('71', 'key', '', 32), deriveSecret('7', '1key', '', 32));
  expect(new Set(secrets).size).toBe(5);
});

it('can be longer than a hash', () => {
  expect(deriveSecret('7', 'key', '', 200)).toMatch(/^[0-9A-Za-z]{200}$/);
});
