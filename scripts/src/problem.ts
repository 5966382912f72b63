import { relative } from 'node:path';

/** Something wrong in a file that a person wrote: where it is, what is wrong, and what to do about it. */
export interface Problem {
  /** Absolute path. */
  file: string;
  /** 1-based; left out where the whole file is meant. */
  line?: number | undefined;
  column?: number | undefined;
  /** Name of the check that found it. */
  rule: string;
  message: string;
  /** What to write instead, or the next step. */
  fix?: string | undefined;
}

/** Carries problems to the command line, which prints them without a stack trace. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** A command line that asks for something that does not exist. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A problem as a terminal shows it; `file:line:column` first, so that editors can jump to it. */
export function formatProblem(problem: Problem, root: string): string {
  const path = relative(root, problem.file);
  const place = [path.startsWith('..') ? problem.file : path, problem.line, problem.column].filter(
    (part) => part !== undefined,
  );
  const fix = problem.fix ? `\n    ${problem.fix}` : '';
  return `${place.join(':')}\n    ${problem.message}  [${problem.rule}]${fix}`;
}

/** Sorts by place and drops exact repeats, which several references to one file produce. */
export function tidy(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message),
  );
}
