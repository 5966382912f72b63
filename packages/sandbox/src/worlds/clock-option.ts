import { SandboxError } from '../sandbox-error.ts';
import { readTime } from './time.ts';

/**
 * Reads the clock of a new world from a text: `real`, `frozen` or a time in ISO 8601.
 *
 * @throws {SandboxError} `invalid` for anything else.
 */
export function readClockOption(text: string): 'real' | 'frozen' | Date {
  if (text === 'real' || text === 'frozen') return text;
  if (/^\d/.test(text)) return new Date(readTime(text));
  throw new SandboxError(
    'invalid',
    `The clock cannot be "${text.slice(0, 40)}". Write real, frozen, or a time in ISO 8601, such as 2026-03-01T09:00:00Z.`,
  );
}
