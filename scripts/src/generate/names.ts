import type { Api } from '../contract/apis.ts';

/** `primary-sales` -> `PrimarySales`. */
export function pascalCase(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

/** The first line of every generated file. */
export function header({ source }: Pick<Api, 'source'>, file: string): string {
  return `// Generated from ${source}/${file} by \`pnpm generate\`. Do not edit.\n`;
}

/** The longest array that stays on one line. A change to a longer one should show as one line of a diff. */
const longestInlineArray = 3;
const lineWidth = 120;

/**
 * Writes a value as TypeScript source: on one line if it fits into `lineWidth` and has no long array, else one member per
 * line. `indent` is the indentation of the line that the value starts on, `prefix` what is before the value on that line.
 */
export function writeLiteral(value: unknown, indent = '', prefix = ''): string {
  const inline = writeInline(value);
  const fits = indent.length + prefix.length + inline.length < lineWidth;
  if (value === null || typeof value !== 'object' || (fits && !hasLongArray(value))) return inline;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${writeLiteral(item, inner)},\n`).join('')}${indent}]`;
  }
  return `{\n${writeMembers(value, inner)}${indent}}`;
}

/** Writes the members of an object as lines. */
export function writeMembers(value: object, indent: string): string {
  return Object.entries(value)
    .map(([key, member]) => {
      const name = `${quoteKey(key)}: `;
      return `${indent}${name}${writeLiteral(member, indent, name)},\n`;
    })
    .join('');
}

function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (value === null || typeof value !== 'object') return quote(value);
  const members = Object.entries(value).map(([key, member]) => `${quoteKey(key)}: ${writeInline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function hasLongArray(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return (Array.isArray(value) && value.length > longestInlineArray) || Object.values(value).some(hasLongArray);
}

/** Quotes a property name only if TypeScript requires it. */
export function quoteKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

export function quote(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Writes text as a JSDoc comment. */
export function docComment(text: string, indent = ''): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd() + '\n').join('')}${indent} */\n`;
}
