/** Parses JSON. Returns `undefined` for any other text, because secrets cannot be found and redacted in it. */
export function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
}
