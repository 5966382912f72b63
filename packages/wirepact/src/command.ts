/** A command of `wirepact`, one file each in `commands/`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `wirepact <command> --help` prints. */
  readonly help: string;
  /**
   * Runs the command with the arguments after its name. A server keeps running after this.
   *
   * @throws {UsageError} for invalid arguments.
   */
  run(args: string[]): Promise<void>;
}
