/** How `wirepact` ends. */
export const exitCodes = {
  /** It did what was asked. */
  done: 0,
  /** The sandbox refused it, or it failed. */
  failed: 1,
  /** The command line is invalid. */
  usage: 2,
  /** There is no sandbox at the URL. */
  unreachable: 3,
} as const;

/** A command could not do what was asked. Its message is for a person: cause, expectation and next step. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;
  /** What `--json` prints besides the message, such as `currentState`. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(message: string, exitCode: number = exitCodes.failed, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.exitCode = exitCode;
    this.members = members;
  }
}
