import { SandboxError } from '../sandbox-error.ts';

/** Milliseconds of each unit, the longest first. */
const units = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;

type Unit = keyof typeof units;

const forms = 'such as 90s, 2h, 1h30m or 5d';

/**
 * Reads a duration such as `90s`, `2h`, `1h30m` or `5d`, in milliseconds. Its parts are whole numbers with the units `w`, `d`,
 * `h`, `m`, `s` and `ms`, each at most once, the longest first.
 *
 * @throws {SandboxError} `invalid` if it is not a duration, or if it is negative.
 */
export function parseDuration(text: string): number {
  if (/^\s*-/.test(text)) {
    throw new SandboxError(
      'invalid',
      `A clock cannot go back, so ${quote(text)} is not possible. Give a duration that is not negative, ${forms}, or reset the world.`,
    );
  }
  const parts = [...text.matchAll(/(\d+)(ms|[wdhms])/g)];
  const order = parts.map(([, , unit]) => Object.keys(units).indexOf(unit as Unit));
  const isOrdered = order.every((place, index) => index === 0 || place > order[index - 1]!);
  const isWhole = parts.length > 0 && parts.map(([part]) => part).join('') === text.trim();
  if (!isWhole || !isOrdered) {
    throw new SandboxError(
      'invalid',
      `${quote(text)} is not a duration. Write whole numbers with units, the longest first, ${forms}. The units are ${Object.keys(units).join(', ')}.`,
    );
  }
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit as Unit], 0);
}

function quote(text: string): string {
  return `"${text.slice(0, 40)}"`;
}
