import { resolve } from '../../rules/undeclared.ts';
import type { Draw } from './draw.ts';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly 'x-extensible-enum'?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Draws a value that a schema of a contract allows. */
export function generateValue(schema: unknown, document: object, draw: Draw): unknown {
  const described = schema as Schema;
  if (described.$ref !== undefined) return generateValue(resolve(described.$ref, document), document, draw);
  if ('const' in described) return described.const;
  const options = described.enum ?? described['x-extensible-enum'];
  if (options) return draw.pick(options);
  const branches = described.oneOf ?? described.anyOf;
  if (branches) return generateValue(draw.pick(branches), document, draw);
  if (described.allOf) {
    const parts = [...described.allOf, { ...described, allOf: undefined }].map((part) =>
      generateValue(part, document, draw),
    );
    return Object.assign({}, ...parts.filter((part) => typeof part === 'object')) as object;
  }
  if (described.examples && draw.chance(0.4)) return draw.pick(described.examples);
  const { type } = described;
  switch (typeof type === 'object' ? draw.pick(type) : type) {
    case 'string':
      return generateText(described, draw);
    case 'integer':
      return Math.ceil(generateNumber(described, draw));
    case 'number':
      return generateNumber(described, draw);
    case 'boolean':
      return draw.chance(0.5);
    case 'null':
      return null;
    case 'array':
      return generateArray(described, document, draw);
    default:
      return generateObject(described, document, draw);
  }
}

const WORDS = ['Example', 'ÄÖ 中文', 'a b', "O'Neil; --", '🙂', 'x'];

function generateText({ format, pattern, minLength = 0, maxLength = 40 }: Schema, draw: Draw): string {
  const number = draw.below(1000);
  if (format === 'uri' || pattern === '^https://') return `https://example.com/${number}`;
  if (format === 'email') return `person-${number % 20}@example.com`;
  if (format === 'date') return `2026-0${1 + (number % 9)}-1${number % 10}`;
  if (format === 'date-time') return `2026-0${1 + (number % 9)}-11T10:00:00.000Z`;
  if (format === 'uuid') return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  if (pattern?.startsWith('^0x') === true) return `0x${String(number).padStart(40, 'a')}`;
  if (pattern !== undefined) return String(number);
  return `${draw.pick(WORDS)} ${number}`.padEnd(minLength, 'x').slice(0, maxLength);
}

function generateNumber({ minimum, exclusiveMinimum, maximum = Infinity }: Schema, draw: Draw): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  return Math.min(maximum, least + draw.below(draw.chance(0.8) ? 100 : 1_000_000));
}

function generateArray({ items = {}, minItems = 0, maxItems = 5 }: Schema, document: object, draw: Draw): unknown[] {
  const length = Math.min(maxItems, minItems + draw.below(3));
  return Array.from({ length }, () => generateValue(items, document, draw));
}

function generateObject({ properties = {}, required = [] }: Schema, document: object, draw: Draw): object {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || draw.chance(0.4))
      .map(([name, schema]) => [name, generateValue(schema, document, draw)]),
  );
}

const ODD: readonly unknown[] = [
  null,
  -1,
  0,
  1e308,
  0.1,
  Number.MAX_SAFE_INTEGER,
  '',
  '\0',
  '\uD800',
  'x'.repeat(10_000),
  true,
  [],
  [[]],
  {},
  { constructor: {} },
  JSON.parse('{"__proto__":{"a":1}}'),
];

/** Breaks a JSON value in one place: a part is odd, is missing, or is there although nobody knows it. */
export function breakValue(value: unknown, draw: Draw): unknown {
  if (typeof value !== 'object' || value === null || draw.chance(0.1)) return draw.pick(ODD);
  const names = Object.keys(value);
  const name = draw.pick(names);
  if (name === undefined || draw.chance(0.15)) return { ...value, unknown: draw.pick(ODD) };
  const part = (value as Record<string, unknown>)[name];
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === name ? breakValue(item, draw) : item));
  if (draw.chance(0.3)) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  return { ...value, [name]: breakValue(part, draw) };
}
