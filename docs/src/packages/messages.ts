import { Logger, LogLevel } from 'typedoc';

/** Keeps what TypeDoc has to complain about, to be told at once and as one. */
export class Messages extends Logger {
  readonly complaints: string[] = [];

  override log(message: string, level: LogLevel): void {
    super.log(message, level);
    if (level >= LogLevel.Warn) this.complaints.push(message.trim());
  }
}
