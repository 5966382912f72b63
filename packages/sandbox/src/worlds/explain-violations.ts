import spec from '@wirepact/sandbox/control/spec.json' with { type: 'json' };
import { suggest } from './suggest.ts';
import { pointTo, readPointer } from '../json-pointer.ts';

/** A part of a value that is invalid. */
export interface ViolationView {
  /** A JSON Pointer. */
  readonly pointer: string;
  /** What was expected there, without a full stop. */
  readonly message: string;
}

/** An error of a generated validator. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

const schemas = spec.components.schemas as unknown as Readonly<Record<string, Schema>>;

/** Explains what validators found in a value of a schema of the control API. A member that is not known is named with those that are. */
export function explainViolations(
  violations: readonly Violation[],
  schema: string,
  prefix = '',
): readonly ViolationView[] {
  const views = dropAlternatives(violations).map((violation) => explain(violation, schema, prefix));
  const seen = new Set<string>();
  return views.filter(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A value that fits no alternative has an error for each of them. Those of the alternative that was meant say the most. */
function dropAlternatives(violations: readonly Violation[]): readonly Violation[] {
  const failed = violations.filter(({ keyword }) => keyword === 'oneOf');
  const alternatives = new Set(failed.map(({ instancePath }) => instancePath));
  return violations.filter(({ keyword = '', instancePath }) => {
    if (!alternatives.has(instancePath)) return true;
    const others = violations.some(
      (other) =>
        other.instancePath.startsWith(`${instancePath}/`) || (other.instancePath === instancePath && !isVague(other)),
    );
    return others ? !isVague({ instancePath, keyword }) : keyword === 'oneOf';
  });
}

/** Whether it only says that an alternative was not meant. */
function isVague({ keyword = '' }: Violation): boolean {
  return ['oneOf', 'const', 'type'].includes(keyword);
}

function explain(
  { instancePath, keyword, message = 'is invalid', params = {} }: Violation,
  schema: string,
  prefix: string,
): ViolationView {
  const pointer = prefix + instancePath;
  switch (keyword) {
    case 'required':
      return { pointer: pointTo(pointer, String(params['missingProperty'])), message: 'must be given' };
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = Object.keys(findSchema(schema, instancePath)?.properties ?? {});
      return {
        pointer: pointTo(pointer, name),
        message: `is not known here.${suggest(name, known)}`.replace(/[.]$/, ''),
      };
    }
    case 'enum':
      return { pointer, message: `must be one of: ${(params['allowedValues'] as readonly unknown[]).join(', ')}` };
    case 'const':
      return { pointer, message: `must be ${String(params['allowedValue'])}` };
    default:
      return { pointer, message };
  }
}

/** Finds the schema of a part of a value. */
function findSchema(name: string, instancePath: string): Schema | undefined {
  let found = resolve(schemas[name]);
  for (const token of readPointer(instancePath)) {
    found = resolve(/^\d+$/.test(token) && found?.items ? found.items : found?.properties?.[token]);
  }
  return found;
}

function resolve(schema: Schema | undefined): Schema | undefined {
  if (schema?.$ref !== undefined) return resolve(schemas[schema.$ref.split('/').pop()!]);
  return schema?.oneOf ? resolve(schema.oneOf[0]) : schema;
}

/** Writes views as sentences for a person. */
export function writeViolations(views: readonly ViolationView[], whole: string): string {
  return views
    .map(({ pointer, message }) => `${pointer || whole} ${message}${/[?]$/.test(message) ? '' : '.'}`)
    .join(' ');
}
