import { fromFile, Parser } from '@asyncapi/parser';
import type { Problem } from '../problem.ts';

/** What the AsyncAPI parser says of a document; Redocly does not know every rule of AsyncAPI. */
export async function checkAsyncApi(file: string): Promise<Problem[]> {
  const { diagnostics } = await fromFile(new Parser(), file).parse();
  // 0 is an error and 1 a warning; below that are hints, such as that a newer AsyncAPI version exists.
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
