// JSON Schema accepts undeclared properties, so an example with a misspelt one passes. Closed-world copies of the schemas
// find it. Only the checks of this repository use them: clients and receivers accept properties that are added later.
import { resolvePointer } from './contract/pointer.ts';

/** A JSON Schema 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

type SchemaObject = Exclude<JsonSchema, boolean>;

/** Keywords that have subschemas, each with the form of its value. */
type KeywordGroup = Readonly<Record<string, 'one' | 'list' | 'map'>>;

/** Subschemas for the same value as the schema around them. */
const IN_PLACE: KeywordGroup = {
  allOf: 'list',
  anyOf: 'list',
  oneOf: 'list',
  then: 'one',
  else: 'one',
  dependentSchemas: 'map',
};

/** Subschemas for a part of the value. */
const BELOW: KeywordGroup = {
  properties: 'map',
  patternProperties: 'map',
  additionalProperties: 'one',
  unevaluatedProperties: 'one',
  prefixItems: 'list',
  items: 'one',
  unevaluatedItems: 'one',
};

/** Subschemas that are tests: their result decides about something else. */
const CONDITIONS: KeywordGroup = { if: 'one', not: 'one', contains: 'one', propertyNames: 'one' };

/**
 * A self-contained copy of `schema` that rejects undeclared properties of every object that declares any, at every depth.
 *
 * - The properties that `allOf`, `anyOf`, `oneOf`, `$ref`, `then`, `else` and `dependentSchemas` add to one object are
 *   closed together, with one `unevaluatedProperties: false` around all of them.
 * - Maps stay open: objects with `additionalProperties`, and objects that do not declare a property.
 * - `if`, `not`, `contains` and `propertyNames` are not changed, because a closed condition could have another result.
 * - A schema below a `oneOf` or `anyOf` branch is closed within that branch, so that one branch cannot use the properties
 *   of another. A property that is described both beside a union and in its branches must fit each description by itself.
 * - Two branches of a `oneOf` that accept the same value as written may differ once they are closed. To see that, check
 *   {@link asWritten} as well.
 *
 * References are JSON Pointers into `document` (`#/components/schemas/Invoice`). They become `$defs` of the copy.
 *
 * @throws {ContractError} if a reference does not resolve within the document.
 */
export function closedWorld(schema: JsonSchema, document: object): JsonSchema {
  return copyOf(schema, document, 'closed');
}

/** A self-contained copy of `schema` with the same meaning. References become `$defs`, as in {@link closedWorld}. */
export function asWritten(schema: JsonSchema, document: object): JsonSchema {
  return copyOf(schema, document, 'plain');
}

/**
 * The schema that a reference points to. Unlike other references, it may point to `true` or `false`.
 *
 * @throws {ContractError} if it does not resolve within the document.
 */
export function resolveSchema(reference: string, document: object): JsonSchema {
  return resolvePointer(document, reference) as JsonSchema;
}

/**
 * How a schema is copied: `closed` if it alone describes a value, `open` if it is one of several parts and the whole is
 * closed around it, `plain` if it is not changed.
 */
type Mode = 'closed' | 'open' | 'plain';

function copyOf(schema: JsonSchema, document: object, mode: Mode): JsonSchema {
  const definitions = new Map<string, { name: string; copy: JsonSchema }>();
  const root = copy(schema, mode);
  if (definitions.size === 0 || typeof root === 'boolean') return root;
  return { ...root, $defs: Object.fromEntries([...definitions.values()].map((entry) => [entry.name, entry.copy])) };

  /** `contested` are the properties to copy as `plain`, because they are closed around all their descriptions. */
  function copy(node: JsonSchema, as: Mode, contested: ReadonlySet<string> = new Set()): JsonSchema {
    if (typeof node === 'boolean') return node;
    if (as === 'closed') return close(node);
    const result: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword !== '$ref' && keyword !== '$defs') result[keyword] = copyKeyword(keyword, value, as, contested);
    }
    if (typeof node.$ref !== 'string') return result;
    const target = resolveSchema(node.$ref, document);
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
    if (isKeywordOf(CONDITIONS, keyword)) return mapSubschemas(keyword, value, (child) => copy(child, 'plain'));
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
    // The schema itself says whether other properties are allowed.
    const isSettled = 'unevaluatedProperties' in node || 'additionalProperties' in node;
    return isSettled || !declaresProperties(node, document) ? result : { ...result, unevaluatedProperties: false };
  }

  function define(key: string, wanted: string, make: () => JsonSchema): string {
    let entry = definitions.get(key);
    if (!entry) {
      const taken = new Set([...definitions.values()].map((other) => other.name));
      let name = wanted;
      for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
      // Added before the copy is made, because a schema may refer to itself.
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

/** Properties that several parts describe as objects. Each part by itself would reject what the others declare. */
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

/** The schema itself and those that it always includes. */
function certainParts(schema: JsonSchema, document: object): SchemaObject[] {
  if (typeof schema === 'boolean') return [];
  const included = [...((schema.allOf as JsonSchema[] | undefined) ?? [])];
  if (typeof schema.$ref === 'string') included.push(resolveSchema(schema.$ref, document));
  return [schema, ...included.flatMap((part) => certainParts(part, document))];
}

/** Whether any part of the schema declares properties for the value. */
export function declaresProperties(schema: JsonSchema, document: object): boolean {
  return someSchema(schema, document, [IN_PLACE]);
}

function describesObjects(schema: JsonSchema, document: object): boolean {
  return someSchema(schema, document, [IN_PLACE, BELOW]);
}

/** Whether the schema lists properties, or one that references and the given keywords lead to. */
function someSchema(schema: JsonSchema, document: object, groups: readonly KeywordGroup[]): boolean {
  const seen = new Set<JsonSchema>();
  const lists = (node: JsonSchema): boolean => {
    if (typeof node === 'boolean' || seen.has(node)) return false;
    seen.add(node);
    if (['properties', 'patternProperties'].some((keyword) => Object.keys(node[keyword] ?? {}).length > 0)) return true;
    if (typeof node.$ref === 'string' && lists(resolveSchema(node.$ref, document))) return true;
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

/** The value of a keyword, with each subschema replaced. */
function mapSubschemas(keyword: string, value: unknown, replace: (child: JsonSchema) => JsonSchema): unknown {
  switch ({ ...IN_PLACE, ...BELOW, ...CONDITIONS }[keyword]) {
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
