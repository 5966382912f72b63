import { Logger, LogLevel } from 'typedoc';

/** Collects the warnings and errors of TypeDoc, so that one error can report them together. */
export class Messages extends Logger {
  readonly complaints: string[] = [];

  override log(message: string, level: LogLevel): void {
    super.log(message, level);
    if (level >= LogLevel.Warn) this.complaints.push(message.trim());
  }
}
