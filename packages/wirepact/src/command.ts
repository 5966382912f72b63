/** A command of `wirepact`, one file each in `commands/`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `wirepact <command> --help` prints. */
  readonly help: string;
  /**
   * Carries the command out with what stands behind its name on the command line. A server runs on after this.
   *
   * @throws {UsageError} for a command line that asks for what does not exist.
   */
  run(args: string[]): Promise<void>;
}
