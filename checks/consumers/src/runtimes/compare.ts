/** Whether two values are deeply equal. Members that are `undefined` count as absent. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (getTag(a) !== getTag(b)) return false;
  if (a instanceof Error) return a.name === (b as Error).name && a.message === (b as Error).message;
  if (a instanceof Date) return Object.is(a.getTime(), (b as Date).getTime());
  if (Array.isArray(a) && a.length !== (b as unknown[]).length) return false;
  const [left, right] = [a, b] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isEqual(left[key], right[key]));
}

function getTag(value: object): string {
  return Object.prototype.toString.call(value);
}

/** Formats a value for a message. */
export function formatValue(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const text = JSON.stringify(value, (_, member: unknown) => {
    if (typeof member === 'bigint') return `${member}n`;
    if (member instanceof Error) return `${member.name}: ${member.message}`;
    return member === undefined || typeof member === 'function' ? `<${typeof member}>` : member;
  });
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
