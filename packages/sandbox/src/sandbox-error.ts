/** A use of the sandbox that cannot work, with a sentence for a person: cause, expectation and next step. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  /** `invalid`: what was given is wrong. `not-found`: there is no such thing. `conflict`: not in this state. */
  readonly code: 'invalid' | 'not-found' | 'conflict' | 'failed';
  /** More for programs, such as `currentState`. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: SandboxError['code'], message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.members = members;
  }
}
