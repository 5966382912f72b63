import { resolveSchema, type JsonSchema } from '@wirepact/scripts/closed-world';
import { escapeToken, findPointer } from '@wirepact/scripts/contract/pointer';
import { keywordsOf } from './examples.ts';
import { invalidFor } from './invalid-formats.ts';

export type MutantKind =
  | 'missing-required'
  | 'undeclared-property'
  | 'wrong-type'
  | 'wrong-const'
  | 'wrong-enum'
  | 'wrong-format'
  | 'wrong-pattern'
  | 'out-of-range'
  | 'too-short'
  | 'too-long'
  | 'repeated-item';

/** A copy of an example in which one promise of its schema is broken. */
export interface Mutant {
  kind: MutantKind;
  /** JSON Pointer to the broken place in the example. `''` is the whole value. */
  pointer: string;
  /**
   * The keyword of the schema that the mutant breaks, with two special cases. `integer` is `type: integer` broken by a
   * fraction. `required-by-alternative` is a `required` in a branch of a union that does not describe the property.
   */
  breaks: string;
  /** The change at that place, in words. */
  change: string;
  /**
   * Set if another branch of a union accepts the mutant, instead of the branch that accepts the example: the keyword and
   * the number of that branch.
   */
  admittedBy?: string;
  value: unknown;
}

/** A copy of an example with a change that is harmless, unless a rule about several places forbids it. */
export interface Variant {
  pointer: string;
  /** The change, in words. */
  change: string;
  value: unknown;
}

export interface MutationContext {
  document: object;
  /** Whether a value fits a schema of the document. It selects the branch of a union that an example follows. */
  accepts(schema: JsonSchema, value: unknown): boolean;
}

type SchemaObject = Exclude<JsonSchema, boolean>;

/** A schema object that applies to a value, and the union that it is a branch of. */
interface Part {
  schema: SchemaObject;
  union?: Union;
}

interface Union {
  pointer: string;
  keyword: 'anyOf' | 'oneOf';
  branches: readonly JsonSchema[];
  chosen: number;
}

/** One place of the example: the schemas for it, and a function that returns the example with another value there. */
interface Place {
  schemas: readonly JsonSchema[];
  value: unknown;
  pointer: string;
  put(value: unknown): unknown;
  unions: readonly Union[];
}

type Add = (kind: MutantKind, breaks: string, value: unknown, pointer?: string) => void;
type Vary = (change: string, value: unknown, pointer?: string) => void;

/**
 * All mutants and variants of an example, at every depth and through references and unions. The example must fit the schema.
 *
 * - Mutants: each required property removed, each type changed into each other type, each const, enum, format and limit
 *   broken, and an undeclared property added to each closed object.
 * - Variants: each optional property removed, each other value and type that is allowed, and another property added to each
 *   open object.
 */
export function mutantsOf(
  schema: JsonSchema,
  example: unknown,
  context: MutationContext,
): { mutants: Mutant[]; variants: Variant[] } {
  const mutants: Mutant[] = [];
  const variants: Variant[] = [];
  visit({ schemas: [schema], value: example, pointer: '', put: (value) => value, unions: [] });
  return { mutants, variants };

  function visit(place: Place): void {
    const parts = place.schemas.flatMap((each) => partsOf(each, place, context));
    const found = parts.flatMap(({ union }) => union ?? []).filter((union) => union.pointer === place.pointer);
    const unions = [...place.unions, ...new Set(found)];
    const made = new Set<string>();
    const add: Add = (kind, breaks, value, pointer = place.pointer) => {
      const identity = JSON.stringify([kind, pointer, value]);
      if (made.has(identity)) return;
      made.add(identity);
      const whole = place.put(value);
      const admittedBy = admission(whole, unions, context);
      mutants.push({
        kind,
        pointer,
        breaks,
        change: changeOf(kind, value),
        ...(admittedBy ? { admittedBy } : {}),
        value: whole,
      });
    };
    const vary: Vary = (change, value, pointer = place.pointer) =>
      void variants.push({ pointer, change, value: place.put(value) });
    changeType(place, context, add, vary);
    changeLiteral(place, parts, context, add, vary);
    for (const { schema: part } of parts) {
      if (typeof place.value === 'string') breakText(part, place.value, add);
      if (typeof place.value === 'number') breakNumber(part, place.value, add);
      if (Array.isArray(place.value)) breakArray(part, place.value, add);
    }
    if (isObject(place.value)) changeObject(parts, place.value, place.pointer, add, vary);
    for (const child of childrenOf(place, parts, unions)) visit(child);
  }
}

function changeOf(kind: MutantKind, value: unknown): string {
  if (kind === 'missing-required') return 'left out';
  if (kind === 'undeclared-property') return 'added';
  const text = JSON.stringify(value);
  return `as ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}

/** The schema objects that apply to a value. From a union, they include the branches that the value fits. */
function partsOf(schema: JsonSchema, place: Place, context: MutationContext, within?: Union): Part[] {
  if (typeof schema === 'boolean') return [];
  const { value, pointer } = place;
  const parts: Part[] = [{ schema, ...(within ? { union: within } : {}) }];
  const include = (part: JsonSchema, through = within): void =>
    void parts.push(...partsOf(part, place, context, through));
  if (typeof schema.$ref === 'string') include(resolveSchema(schema.$ref, context.document));
  for (const part of list(schema.allOf)) include(part);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = list(schema[keyword]);
    for (const [chosen, branch] of branches.entries()) {
      if (context.accepts(branch, value)) include(branch, { pointer, keyword, branches, chosen });
    }
  }
  if (schema.if !== undefined) {
    const taken = context.accepts(schema.if as JsonSchema, value) ? schema.then : schema.else;
    if (taken !== undefined) include(taken as JsonSchema);
  }
  for (const [trigger, part] of Object.entries(map(schema.dependentSchemas))) {
    if (isObject(value) && trigger in value) include(part);
  }
  return parts;
}

/**
 * The first union in which the mutant does not fit the branch of the example but fits another one. A branch that accepts
 * anything does not count, because it would excuse every mutant.
 */
function admission(mutant: unknown, unions: readonly Union[], context: MutationContext): string | undefined {
  for (const { pointer, keyword, branches, chosen } of unions) {
    const value = findPointer(mutant, pointer);
    if (context.accepts(branches[chosen]!, value)) continue;
    const other = branches.findIndex((branch) => context.accepts(branch, value) && !acceptsAnything(branch, context));
    if (other >= 0) return `${keyword}/${other}`;
  }
  return undefined;
}

function acceptsAnything(branch: JsonSchema, context: MutationContext): boolean {
  return Object.values(STAND_INS).every((value) => context.accepts(branch, value));
}

function changeType({ schemas, value }: Place, { document }: MutationContext, add: Add, vary: Vary): void {
  const allowed = allowedTypes({ allOf: schemas }, document);
  for (const type of TYPES) {
    if (type === typeOf(value)) continue;
    if (allowed.has(type)) vary(`as ${type}`, STAND_INS[type]);
    else if (type !== 'fraction') add('wrong-type', 'type', STAND_INS[type]);
    else if (allowed.has('integer'))
      add('wrong-type', 'integer', typeof value === 'number' ? value + 0.5 : STAND_INS[type]);
  }
}

/** A value of each type. The text and the numbers look alike, as they do if somebody confuses them. */
const STAND_INS: Record<TypeName, unknown> = {
  null: null,
  boolean: true,
  string: '12',
  integer: 12,
  fraction: 12.5,
  object: {},
  array: [],
};

function changeLiteral(
  { schemas, value }: Place,
  parts: readonly Part[],
  { document }: MutationContext,
  add: Add,
  vary: Vary,
): void {
  const literals = allowedLiterals({ allOf: schemas }, document);
  const isConst = parts.some(({ schema }) => schema.const !== undefined);
  const isOpen = parts.some(({ schema }) => schema['x-extensible-enum'] !== undefined);
  if (!literals) {
    if (isOpen && typeof value === 'string') add('wrong-enum', 'x-extensible-enum', UNDECLARED_TEXT);
    else if (typeof value === 'string') vary('as another text', UNDECLARED_TEXT);
    else if (typeof value === 'number') vary('as another number', value + 1);
    else if (typeof value === 'boolean') vary(`as ${!value}`, !value);
    return;
  }
  const stranger = [UNDECLARED_TEXT, -7919, true, false].find(
    (candidate) => typeof candidate === typeof value && !literals.has(JSON.stringify(candidate)),
  );
  if (stranger !== undefined) add(isConst ? 'wrong-const' : 'wrong-enum', isConst ? 'const' : 'enum', stranger);
  for (const literal of literals) {
    if (literal !== JSON.stringify(value)) vary(`as ${literal}`, JSON.parse(literal));
  }
}

const UNDECLARED_TEXT = 'undeclared by the contract';
const UNDECLARED_NAME = 'undeclaredByTheContract';

function breakText(schema: SchemaObject, value: string, add: Add): void {
  const { format, pattern, minLength, maxLength } = schema as Limits;
  const invalid = format === undefined ? undefined : invalidFor(format);
  if (invalid !== undefined) add('wrong-format', 'format', invalid);
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    const misfit = ['', ' ', '!', '0', 'x', `${value} `, ` ${value}`].find((candidate) => !expression.test(candidate));
    if (misfit === undefined)
      throw new Error(`Every text in breakText matches the pattern ${pattern}. Add one that does not.`);
    add('wrong-pattern', 'pattern', misfit);
  }
  if (minLength) add('too-short', 'minLength', value.slice(0, minLength - 1));
  if (maxLength !== undefined) add('too-long', 'maxLength', value.padEnd(maxLength + 1, 'x'));
}

function breakNumber(schema: SchemaObject, value: number, add: Add): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as Limits;
  if (minimum !== undefined) add('out-of-range', 'minimum', minimum - 1);
  if (maximum !== undefined) add('out-of-range', 'maximum', maximum + 1);
  if (exclusiveMinimum !== undefined) add('out-of-range', 'exclusiveMinimum', exclusiveMinimum);
  if (exclusiveMaximum !== undefined) add('out-of-range', 'exclusiveMaximum', exclusiveMaximum);
  if (multipleOf !== undefined) add('out-of-range', 'multipleOf', value + multipleOf / 2);
}

function breakArray(schema: SchemaObject, value: readonly unknown[], add: Add): void {
  const { minItems, maxItems, uniqueItems } = schema as Limits;
  if (minItems) add('too-short', 'minItems', value.slice(0, minItems - 1));
  if (maxItems !== undefined && value.length > 0) {
    add(
      'too-long',
      'maxItems',
      Array.from({ length: maxItems + 1 }, (_, index) => value[index % value.length]),
    );
  }
  if (uniqueItems && value.length > 0) add('repeated-item', 'uniqueItems', [...value, value[0]]);
}

function changeObject(parts: readonly Part[], value: JsonObject, pointer: string, add: Add, vary: Vary): void {
  const remove = (name: string, breaks: string): void => {
    add('missing-required', breaks, without(value, [name]), `${pointer}/${escapeToken(name)}`);
  };
  for (const { schema, union: through } of parts) {
    const described = map(schema.properties);
    const { required = [], dependentRequired = {}, minProperties } = schema as Limits;
    for (const name of required) remove(name, through && !(name in described) ? 'required-by-alternative' : 'required');
    for (const [trigger, names] of Object.entries(dependentRequired)) {
      if (trigger in value) for (const name of names) remove(name, 'dependentRequired');
    }
    if (minProperties) add('too-short', 'minProperties', without(value, Object.keys(value).slice(minProperties - 1)));
  }
  const required = new Set(parts.flatMap(({ schema }) => (schema as Limits).required ?? []));
  for (const name of Object.keys(value)) {
    if (!required.has(name)) vary('left out', without(value, [name]), `${pointer}/${escapeToken(name)}`);
  }
  const declares = ['properties', 'patternProperties'].some((keyword) =>
    parts.some(({ schema }) => Object.keys(map(schema[keyword])).length > 0),
  );
  const allowsOthers = ['additionalProperties', 'unevaluatedProperties'].some((keyword) =>
    parts.some(({ schema }) => (schema[keyword] ?? false) !== false),
  );
  const at = `${pointer}/${UNDECLARED_NAME}`;
  const extended = { ...value, [UNDECLARED_NAME]: UNDECLARED_TEXT };
  if (declares && !allowsOthers) add('undeclared-property', 'properties', extended, at);
  else vary('added', extended, at);
}

/** The members of an object and the items of an array, with the schemas for each. */
function childrenOf(place: Place, parts: readonly Part[], unions: readonly Union[]): Place[] {
  const { value, pointer, put } = place;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item, index) => ({
      schemas: parts.flatMap(({ schema }) => itemSchemas(schema, index)),
      value: item,
      pointer: `${pointer}/${index}`,
      put: (changed) => put(items.with(index, changed)),
      unions,
    }));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, member]) => ({
    schemas: parts.flatMap(({ schema }) => memberSchemas(schema, name)),
    value: member,
    pointer: `${pointer}/${escapeToken(name)}`,
    put: (changed) => put({ ...value, [name]: changed }),
    unions,
  }));
}

function itemSchemas(schema: SchemaObject, index: number): JsonSchema[] {
  const positional = list(schema.prefixItems)[index];
  return positional === undefined ? schemas(schema.items) : [positional];
}

function memberSchemas(schema: SchemaObject, name: string): JsonSchema[] {
  const matching = Object.entries(map(schema.patternProperties)).filter(([pattern]) =>
    new RegExp(pattern, 'u').test(name),
  );
  const own = Object.hasOwn(map(schema.properties), name) ? [map(schema.properties)[name]!] : [];
  const described = [...own, ...matching.map(([, each]) => each)];
  return described.length > 0 ? described : schemas(schema.additionalProperties);
}

// Keywords that reject values in ways that no mutant covers.
const UNBROKEN = new Set([
  'not',
  'contains',
  'minContains',
  'maxContains',
  'propertyNames',
  'maxProperties',
  'unevaluatedItems',
]);

/** All uses of keywords that {@link mutantsOf} does not break, so that no schema relies on them. */
export function unbrokenKeywords(document: object): { keyword: string; pointer: string }[] {
  return keywordsOf(document).filter(({ keyword }) => UNBROKEN.has(keyword));
}

type TypeName = 'null' | 'boolean' | 'string' | 'integer' | 'fraction' | 'object' | 'array';
const TYPES: readonly TypeName[] = ['null', 'boolean', 'string', 'integer', 'fraction', 'object', 'array'];

/** The types that a schema allows, over all branches of its unions. */
export function allowedTypes(schema: JsonSchema, document: object): Set<TypeName> {
  return combine<Set<TypeName>>(schema, document, {
    own: ({ type }) =>
      new Set(
        type === undefined
          ? TYPES
          : [type].flat().flatMap((name) => (name === 'number' ? ['integer', 'fraction'] : [name]) as TypeName[]),
      ),
    both: intersection,
    either: union,
    nothing: new Set(),
  });
}

/** The values that a schema allows, each as JSON, or `undefined` if it does not list all of them. */
function allowedLiterals(schema: JsonSchema, document: object): Set<string> | undefined {
  return combine<Set<string> | undefined>(schema, document, {
    own: (node) => {
      if (node.const !== undefined) return new Set([JSON.stringify(node.const)]);
      return node.enum === undefined
        ? undefined
        : new Set((node.enum as unknown[]).map((value) => JSON.stringify(value)));
    },
    both: (one, other) => (one && other ? intersection(one, other) : (one ?? other)),
    either: (one, other) => one && other && union(one, other),
    nothing: new Set(),
  });
}

interface Algebra<T> {
  /** The result for the keywords of one schema object. */
  own(schema: SchemaObject): T;
  both(one: T, other: T): T;
  either(one: T, other: T): T;
  /** The result for a schema that does not allow any value. */
  nothing: T;
}

function combine<T>(schema: JsonSchema, document: object, algebra: Algebra<T>): T {
  if (typeof schema === 'boolean') return schema ? algebra.own({}) : algebra.nothing;
  let result = algebra.own(schema);
  const include = (part: JsonSchema): T => combine(part, document, algebra);
  if (typeof schema.$ref === 'string') result = algebra.both(result, include(resolveSchema(schema.$ref, document)));
  for (const part of list(schema.allOf)) result = algebra.both(result, include(part));
  for (const branches of [list(schema.anyOf), list(schema.oneOf)]) {
    if (branches.length > 0) result = algebra.both(result, branches.map(include).reduce(algebra.either));
  }
  return result;
}

function intersection<T>(one: Set<T>, other: Set<T>): Set<T> {
  return new Set([...one].filter((member) => other.has(member)));
}

function union<T>(one: Set<T>, other: Set<T>): Set<T> {
  return new Set([...one, ...other]);
}

/** The keywords that limit a value, if this file reads them. */
interface Limits {
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  minProperties?: number;
}

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction';
  return typeof value as TypeName;
}

function without(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function list(value: unknown): JsonSchema[] {
  return (value as JsonSchema[] | undefined) ?? [];
}

function map(value: unknown): Record<string, JsonSchema> {
  return (value as Record<string, JsonSchema> | undefined) ?? {};
}

function schemas(value: unknown): JsonSchema[] {
  return value === undefined ? [] : [value as JsonSchema];
}
