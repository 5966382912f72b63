/** What a command uses of the outside: a test gives its own. */
export interface Terminal {
  /** Prints lines to standard output. */
  out(text: string): void;
  /** Prints lines to standard error. */
  err(text: string): void;
  /** Reaches the sandbox. */
  readonly fetch: typeof globalThis.fetch;
  /** Calls a function for each key until the returned function is called. Absent if there is no keyboard. */
  readonly onKey?: ((listener: (key: string) => void) => () => void) | undefined;
}
