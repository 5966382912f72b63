/** A JSON text as a value; `undefined` for any other text, in which nobody could say where the secrets are. */
export function parsed(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
}
