import type { Violation } from './violation.ts';

const LIMIT = 8_000;

/**
 * Formats violations as the value of a header: JSON in printable ASCII, as many as fit into 8 kB. By default, Node clients
 * refuse messages whose headers exceed 16 kB in total.
 */
export function violationsHeader(violations: readonly Violation[]): string {
  const fitting: string[] = [];
  let length = '[]'.length;
  for (const violation of violations) {
    const json = asciiJson(violation);
    length += json.length + ','.length;
    if (length > LIMIT) break;
    fitting.push(json);
  }
  return `[${fitting.join(',')}]`;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escaped);
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
