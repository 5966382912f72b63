import { fromFile, Parser } from '@asyncapi/parser';
import type { Problem } from '../problem.ts';

/** Checks a document with the AsyncAPI parser, because Redocly does not know every rule of AsyncAPI. */
export async function checkAsyncApi(file: string): Promise<Problem[]> {
  const { diagnostics } = await fromFile(new Parser(), file).parse();
  // 0 is an error and 1 is a warning. Higher values are hints, for example that there is a newer AsyncAPI version.
  return diagnostics
    .filter(({ severity }) => severity <= 1)
    .map(({ range, message, code, source }) => ({
      file: source ?? file,
      line: range.start.line + 1,
      column: range.start.character + 1,
      rule: String(code),
      message,
    }));
}
