import { expect } from 'vitest';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Expects an empty list of problems. Otherwise, the message is the list itself, without a diff. */
    toHaveNoProblems(): R;
  }
}

const most = 12;

expect.extend({
  toHaveNoProblems(problems: readonly string[]) {
    const shown =
      problems.length > most ? [...problems.slice(0, most), `… and ${problems.length - most} more`] : problems;
    return { pass: problems.length === 0, message: () => `${problems.length} problems\n${shown.join('\n')}` };
  },
});
