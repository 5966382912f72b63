import { expect, it } from 'vitest';
import { redactSecret } from './secret.ts';

it('shows the first two and the last two characters of a secret, and always 28 stars', () => {
  expect(redactSecret('whsk_6E8F92D4C7B31A5E9D0F87H2T')).toBe(`whsk_6E${'*'.repeat(28)}2T`);
  expect(redactSecret(`whsk_AB${'C'.repeat(100)}DE`)).toBe(`whsk_AB${'*'.repeat(28)}DE`);
});
