/** Writes a variable as a line that a POSIX shell and a `.env` file read in the same way. */
export function writeVariable({ name, value }: { readonly name: string; readonly value: string }): string {
  return `${name}=${/^[\w./:@%+,=-]*$/.test(value) ? value : quote(value)}`;
}

/** Puts text into single quotes for a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
