import { relative } from 'node:path';

/** Something wrong in a file that a person wrote: its place, what is wrong, and how to fix it. */
export interface Problem {
  /** Absolute path. */
  file: string;
  /** 1-based. Left out if the problem is about the whole file. */
  line?: number | undefined;
  column?: number | undefined;
  /** Name of the check that found the problem. */
  rule: string;
  message: string;
  /** What to write instead, or the next step. */
  fix?: string | undefined;
}

/** Problems in files. A command prints them without a stack trace. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/**
 * A contract that cannot be used, for code that knows a document but not the file and line. The message has the cause and
 * the next step. A command prints it without a stack trace.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** A command that could not finish. The message has the cause, and is printed without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** A command line that asks for something that does not exist. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A problem as a terminal shows it. It begins with `file:line:column`, so that editors can jump there. */
export function formatProblem(problem: Problem, root: string): string {
  const path = relative(root, problem.file);
  const place = [path.startsWith('..') ? problem.file : path, problem.line, problem.column].filter(
    (part) => part !== undefined,
  );
  const fix = problem.fix ? `\n    ${problem.fix}` : '';
  return `${place.join(':')}\n    ${problem.message}  [${problem.rule}]${fix}`;
}

/** Sorts problems by place and removes duplicates, which occur if several references lead to one file. */
export function tidy(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message),
  );
}
