// JSON Schema takes undeclared properties for granted; an example with a misspelt one passes. Closed-world copies of
// the schemas find it. They serve the checks of this repository only: readers of an API stay open to what may come.

/** A JSON Schema 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

type SchemaObject = Exclude<JsonSchema, boolean>;

/** Keywords that hold subschemas, each with the form it holds them in. */
type KeywordGroup = Readonly<Record<string, 'one' | 'list' | 'map'>>;

/** Subschemas that look at the same value as the schema that holds them. */
const IN_PLACE: KeywordGroup = {
  allOf: 'list',
  anyOf: 'list',
  oneOf: 'list',
  then: 'one',
  else: 'one',
  dependentSchemas: 'map',
};

/** Subschemas that look at a part of the value. */
const BELOW: KeywordGroup = {
  properties: 'map',
  patternProperties: 'map',
  additionalProperties: 'one',
  unevaluatedProperties: 'one',
  prefixItems: 'list',
  items: 'one',
  unevaluatedItems: 'one',
};

/** Subschemas whose answer steers something else. */
const QUESTIONS: KeywordGroup = { if: 'one', not: 'one', contains: 'one', propertyNames: 'one' };

/**
 * A self-contained copy of `schema` that refuses undeclared properties wherever an object declares any, at every depth.
 *
 * - What `allOf`, `anyOf`, `oneOf`, `$ref`, `then`, `else` and `dependentSchemas` contribute to one object is closed
 *   together, once, by `unevaluatedProperties: false` around them all.
 * - Maps stay open: objects with `additionalProperties`, and objects that declare no property.
 * - `if`, `not`, `contains` and `propertyNames` stay as written, because closing a condition would turn its answer round.
 * - What lies below a `oneOf` or `anyOf` branch is closed within that branch, so that branches cannot lend each other
 *   properties. A property that is described both beside a union and in its branches is held to each description alone.
 * - Closing can tell branches of a `oneOf` apart that are alike as written; who must know checks {@link asWritten} too.
 *
 * References are looked up in `document` as JSON Pointers (`#/components/schemas/Invoice`) and become `$defs` of the copy.
 * Throws an `Error` where a reference leads nowhere or out of the document.
 */
export function closedWorld(schema: JsonSchema, document: object): JsonSchema {
  return copyOf(schema, document, 'closed');
}

/** A self-contained copy of `schema` that means what it says; references become `$defs` as in {@link closedWorld}. */
export function asWritten(schema: JsonSchema, document: object): JsonSchema {
  return copyOf(schema, document, 'plain');
}

/** What `reference` names in `document`. Throws an `Error` where it leads nowhere. */
export function lookUp(reference: string, document: object): JsonSchema {
  const target = reference.startsWith('#/')
    ? reference
        .slice(2)
        .split('/')
        .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document)
    : undefined;
  if (target === undefined) throw new Error(`The reference ${reference} leads nowhere in this document.`);
  return target as JsonSchema;
}

/**
 * How a schema is copied: `closed` where it is all that describes a value; `open` where it is one of several parts and
 * the whole will be closed around it; `plain` as it is.
 */
type Mode = 'closed' | 'open' | 'plain';

function copyOf(schema: JsonSchema, document: object, mode: Mode): JsonSchema {
  const definitions = new Map<string, { name: string; copy: JsonSchema }>();
  const root = copy(schema, mode);
  if (definitions.size === 0 || typeof root === 'boolean') return root;
  return { ...root, $defs: Object.fromEntries([...definitions.values()].map((entry) => [entry.name, entry.copy])) };

  /** `contested` are the properties that are left plain, because they are closed around all their descriptions. */
  function copy(node: JsonSchema, as: Mode, contested: ReadonlySet<string> = new Set()): JsonSchema {
    if (typeof node === 'boolean') return node;
    if (as === 'closed') return close(node);
    const result: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword !== '$ref' && keyword !== '$defs') result[keyword] = copyKeyword(keyword, value, as, contested);
    }
    if (typeof node.$ref !== 'string') return result;
    const target = lookUp(node.$ref, document);
    if (contested.size > 0) return withPart(result, copy(target, as, contested));
    return { $ref: define(`${as} ${node.$ref}`, nameOf(node.$ref), () => copy(target, as)), ...result };
  }

  function copyKeyword(keyword: string, value: unknown, as: Mode, contested: ReadonlySet<string>): unknown {
    const below = as === 'plain' ? 'plain' : 'closed';
    if (keyword === 'properties') {
      return mapValues(value, (property, name) => copy(property, contested.has(name) ? 'plain' : below));
    }
    if (isKeywordOf(IN_PLACE, keyword)) return mapSubschemas(keyword, value, (child) => copy(child, as, contested));
    if (isKeywordOf(BELOW, keyword)) return mapSubschemas(keyword, value, (child) => copy(child, below));
    if (isKeywordOf(QUESTIONS, keyword)) return mapSubschemas(keyword, value, (child) => copy(child, 'plain'));
    return value;
  }

  function close(node: SchemaObject): SchemaObject {
    const contested = contestedProperties(node, document);
    let result = copy(node, 'open', new Set(contested.keys())) as SchemaObject;
    if (contested.size > 0) {
      const together = [...contested].map(([name, allOf]): [string, JsonSchema] => [
        name,
        { $ref: define(`closed ${JSON.stringify(allOf)}`, name, () => close({ allOf })) },
      ]);
      result = withPart(result, { properties: Object.fromEntries(together) });
    }
    // An object that says what becomes of its other properties has settled it.
    const settled = 'unevaluatedProperties' in node || 'additionalProperties' in node;
    return settled || !declaresProperties(node, document) ? result : { ...result, unevaluatedProperties: false };
  }

  function define(key: string, wanted: string, make: () => JsonSchema): string {
    let entry = definitions.get(key);
    if (!entry) {
      const taken = new Set([...definitions.values()].map((other) => other.name));
      let name = wanted;
      for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
      // Entered before it is made: a schema may refer to itself.
      entry = { name, copy: true };
      definitions.set(key, entry);
      entry.copy = make();
    }
    return `#/$defs/${entry.name}`;
  }
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1).replaceAll(/[^\w.-]/g, '_');
}

function withPart(schema: SchemaObject, part: JsonSchema): SchemaObject {
  return { ...schema, allOf: [...((schema.allOf as JsonSchema[] | undefined) ?? []), part] };
}

/** Properties that several parts of one object describe as objects: each alone would refuse what the others declare. */
function contestedProperties(schema: SchemaObject, document: object): Map<string, JsonSchema[]> {
  const found = new Map<string, JsonSchema[]>();
  for (const part of certainParts(schema, document)) {
    for (const [name, property] of Object.entries((part.properties ?? {}) as Record<string, JsonSchema>)) {
      const others = found.get(name) ?? [];
      if (others.some((other) => JSON.stringify(other) === JSON.stringify(property))) continue;
      found.set(name, [...others, property]);
    }
  }
  for (const [name, properties] of found) {
    const objects = properties.filter((property) => describesObjects(property, document));
    if (objects.length < 2) found.delete(name);
  }
  return found;
}

/** The schema, and those it includes unconditionally. */
function certainParts(schema: JsonSchema, document: object): SchemaObject[] {
  if (typeof schema === 'boolean') return [];
  const included = [...((schema.allOf as JsonSchema[] | undefined) ?? [])];
  if (typeof schema.$ref === 'string') included.push(lookUp(schema.$ref, document));
  return [schema, ...included.flatMap((part) => certainParts(part, document))];
}

/** Whether a value that fits the schema can have declared properties, from whichever part of the schema. */
export function declaresProperties(schema: JsonSchema, document: object): boolean {
  return someSchema(schema, document, [IN_PLACE]);
}

function describesObjects(schema: JsonSchema, document: object): boolean {
  return someSchema(schema, document, [IN_PLACE, BELOW]);
}

/** Whether the schema, or one reached by following references and the given keywords, lists properties. */
function someSchema(schema: JsonSchema, document: object, groups: readonly KeywordGroup[]): boolean {
  const seen = new Set<JsonSchema>();
  const lists = (node: JsonSchema): boolean => {
    if (typeof node === 'boolean' || seen.has(node)) return false;
    seen.add(node);
    if (['properties', 'patternProperties'].some((keyword) => Object.keys(node[keyword] ?? {}).length > 0)) return true;
    if (typeof node.$ref === 'string' && lists(lookUp(node.$ref, document))) return true;
    return Object.entries(node)
      .filter(([keyword]) => groups.some((group) => isKeywordOf(group, keyword)))
      .some(([keyword, value]) => subschemas(keyword, value).some(lists));
  };
  return lists(schema);
}

function isKeywordOf(group: KeywordGroup, keyword: string): boolean {
  return Object.hasOwn(group, keyword);
}

function subschemas(keyword: string, value: unknown): JsonSchema[] {
  const found: JsonSchema[] = [];
  mapSubschemas(keyword, value, (child) => {
    found.push(child);
    return child;
  });
  return found;
}

/** The value of a keyword with each subschema in it replaced. */
function mapSubschemas(keyword: string, value: unknown, replace: (child: JsonSchema) => JsonSchema): unknown {
  switch ({ ...IN_PLACE, ...BELOW, ...QUESTIONS }[keyword]) {
    case 'map':
      return mapValues(value, replace);
    case 'list':
      return (value as JsonSchema[]).map(replace);
    default:
      return replace(value as JsonSchema);
  }
}

function mapValues(
  value: unknown,
  replace: (child: JsonSchema, name: string) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(value as Record<string, JsonSchema>).map(([name, child]) => [name, replace(child, name)]),
  );
}
