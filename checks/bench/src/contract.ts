import spec from '@wirepact/platform/spec.json' with { type: 'json' };

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Node = { [name: string]: Json };

/** One operation of the contract, with what a program needs to call it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Names of the parameters that must be given, by where they stand. */
  required: Record<'path' | 'query' | 'header', string[]>;
  /** The header that says for whom the operation acts, if it takes one. */
  target: string | undefined;
  /** The header for an idempotency key, if it takes one. */
  idempotencyKey: string | undefined;
  /** The first example of the body. */
  body: Json | undefined;
  success: number;
  /** The first example of the answer. */
  answer: Json | undefined;
  /** A member that every answer has. */
  member: string | undefined;
}

/** The operations of the Platform API in the order of its contract. */
export const operations: readonly Operation[] = Object.entries(spec.paths as unknown as Node).flatMap(([path, item]) =>
  Object.entries(item as Node)
    .filter(([, operation]) => (operation as Node)['operationId'] !== undefined)
    .map(([method, operation]) => operationOf(path, method, operation as Node, item as Node)),
);

function operationOf(path: string, method: string, operation: Node, item: Node): Operation {
  const parameters = [...list(item['parameters']), ...list(operation['parameters'])].map(resolved);
  const names = (where: string): string[] =>
    parameters.filter(({ in: at, required }) => at === where && required).map(({ name }) => name as string);
  const withRole = (role: string): string | undefined =>
    parameters.find((parameter) => parameter['x-role'] === role)?.['name'] as string | undefined;
  const [status, response] =
    Object.entries(operation['responses'] as Node).find(([code]) => code.startsWith('2')) ?? [];
  const content = contentOf(response);
  return {
    id: operation['operationId'] as string,
    method: method.toUpperCase(),
    path,
    required: { path: names('path'), query: names('query'), header: names('header') },
    target: withRole('target'),
    idempotencyKey: withRole('idempotency-key'),
    body: exampleOf(contentOf(operation['requestBody'])),
    success: Number(status),
    answer: exampleOf(content),
    member: firstMember(content?.['schema']),
  };
}

/** The one media type that a body has. */
function contentOf(holder: Json | undefined): Node | undefined {
  if (holder === undefined) return undefined;
  return Object.values((resolved(holder)['content'] ?? {}) as Node)[0] as Node | undefined;
}

function exampleOf(content: Node | undefined): Json | undefined {
  const first = Object.values((content?.['examples'] ?? {}) as Node)[0];
  return first === undefined ? undefined : resolved(first)['value'];
}

function firstMember(schema: Json | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const { required, allOf } = resolved(schema);
  const [own] = list(required);
  if (own !== undefined) return own as string;
  return list(allOf)
    .map(firstMember)
    .find((name) => name !== undefined);
}

function list(value: Json | undefined): Json[] {
  return (value ?? []) as Json[];
}

/** What a local `$ref` leads to; anything else is itself. */
function resolved(value: Json): Node {
  const reference = (value as Node)['$ref'];
  if (typeof reference !== 'string') return value as Node;
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return resolved(keys.reduce<Json>((at, key) => (at as Node)[key] as Json, spec as unknown as Json));
}
