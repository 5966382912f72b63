import { assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSealer } from './sealer.ts';

const key = Buffer.alloc(32, 1);
const sealer = createSealer(key);
const sealed = sealer.seal('whsec_test');
const replaceAt = (text: string, index: number) =>
  text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1);

describe('a sealer', () => {
  it('opens what it has sealed, whatever the text is', () => {
    assert(
      property(string({ unit: 'binary' }), uint8Array({ minLength: 32, maxLength: 32 }), (text, key) => {
        const sealer = createSealer(key);
        expect(sealer.open(sealer.seal(text))).toBe(text);
      }),
      { numRuns: 50 },
    );
    expect(sealer.open(sealer.seal(''))).toBe('');
  });

  it('writes text that JSON contains as it is, without the secret', () => {
    expect(sealed).toMatch(/^sealed1\.[\w-]{8}\.[\w-]+$/);
    expect(JSON.stringify(sealed)).toBe(`"${sealed}"`);
    expect(sealed).not.toContain('whsec');
  });

  it('seals equal texts in the same way, and others with another nonce', () => {
    expect(createSealer(key).seal('whsec_test')).toBe(sealed);
    const nonces = Array.from({ length: 500 }, (_, index) => sealer.seal(`secret ${index}`).slice(17, 33));
    expect(new Set(nonces).size).toBe(500);
    expect(createSealer(Buffer.alloc(32, 2)).seal('whsec_test').slice(17)).not.toBe(sealed.slice(17));
  });

  it('refuses text that was changed anywhere', () => {
    for (let index = sealed.lastIndexOf('.') + 1; index < sealed.length - 1; index += 1) {
      expect(() => sealer.open(replaceAt(sealed, index))).toThrow(
        'A sealed secret was changed after it was sealed, so it cannot be opened. Restore the database.',
      );
    }
    for (const rest of ['A', 'AAAA', sealed.slice(17, -4)]) {
      expect(() => sealer.open(`${sealed.slice(0, 17)}${rest}`)).toThrow('was changed after it was sealed');
    }
  });

  it('names both keys when the other one is needed, and shows neither', () => {
    const other = createSealer(Buffer.alloc(32, 2));
    expect(() => other.open(sealed)).toThrow(
      `A secret was sealed with the key "${sealer.keyId}", and the key in use is "${other.keyId}". Set WIREPACT_SECRET_KEY to the key`,
    );
  });

  it('does not accept the id of its key on what another key has sealed', () => {
    const other = createSealer(Buffer.alloc(32, 2));
    expect(() => sealer.open(other.seal('x').replace(other.keyId, sealer.keyId))).toThrow('was changed');
  });

  it('refuses what is not sealed, and keys of another length', () => {
    expect(() => sealer.open('whsec_test')).toThrow('This is not a sealed secret');
    expect(() => sealer.open(`x${sealed}`)).toThrow('This is not a sealed secret');
    expect(() => createSealer(Buffer.alloc(16))).toThrow('A key has 32 bytes, and not 16.');
  });
});
