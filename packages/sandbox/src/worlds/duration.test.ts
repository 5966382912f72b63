import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SandboxError } from '../sandbox-error.ts';
import { parseDuration } from './duration.ts';

describe('parseDuration', () => {
  it.each([
    ['90s', 90_000],
    ['2h', 7_200_000],
    ['1h30m', 5_400_000],
    ['5d', 432_000_000],
    ['1w2d3h4m5s6ms', 788_645_006],
    ['250ms', 250],
    ['0s', 0],
    [' 5m ', 300_000],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', ' ', '5', 'h', '5 h', '1.5h', '5x', '5H', '30m1h', '1h1h', '+5h', '5h, 3m', '１h', 'PT5H', 'NaNs'])(
    'refuses %j and says how to write a duration',
    (text) => {
      expect(() => parseDuration(text)).toThrow(SandboxError);
      expect(() => parseDuration(text)).toThrow(/is not a duration\. Write whole numbers with units/);
    },
  );

  it('refuses a negative duration and says that a clock cannot go back', () => {
    expect(() => parseDuration('-1h')).toThrow('A clock cannot go back, so "-1h" is not possible.');
  });

  it('reads what it is made of, whatever the numbers are', () => {
    assert(
      property(nat(999), nat(999), nat(999), (days, hours, seconds) => {
        expect(parseDuration(`${days}d${hours}h${seconds}s`)).toBe(((days * 24 + hours) * 3600 + seconds) * 1000);
      }),
    );
  });
});
