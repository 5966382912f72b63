import type { HostResponse } from '@wirepact/http-host';
import type { Exchange } from './exchange.ts';
import { writeWarnings } from './execute.ts';
import { findAt } from '../json-pointer.ts';

interface Described {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly example?: unknown; readonly examples?: object }>>;
}

interface DescribedOperation {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, Described>>;
}

interface Example {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string | undefined;
}

/** Prepares the response of each operation: the first example of its first success in the contract. */
export function prepareExamples(document: object): (exchange: Exchange) => HostResponse {
  const { paths = {} } = document as { readonly paths?: Readonly<Record<string, object>> };
  const examples = new Map<string, Example>();
  for (const item of Object.values(paths)) {
    for (const operation of Object.values(item) as DescribedOperation[]) {
      if (operation.operationId !== undefined) examples.set(operation.operationId, findExample(document, operation));
    }
  }
  return (exchange) => {
    const { status, type, body } = examples.get(exchange.operation!.id) ?? {
      status: 200,
      type: undefined,
      body: undefined,
    };
    const headers: Record<string, string> = { 'x-request-id': exchange.requestId, 'sandbox-response': 'example' };
    if (type !== undefined) headers['content-type'] = type;
    if (exchange.warnings.length > 0) headers['sandbox-warning'] = writeWarnings(exchange.warnings);
    return { status, headers, body };
  };
}

function findExample(document: object, { responses = {} }: DescribedOperation): Example {
  const status = Object.keys(responses).find((code) => /^2\d\d$/.test(code));
  if (status === undefined) return { status: 200, type: undefined, body: undefined };
  const { content = {} } = resolve<Described>(document, responses[status]!);
  const [type, media] = Object.entries(content)[0] ?? [];
  if (!media) return { status: Number(status), type: undefined, body: undefined };
  const [named] = Object.values(media.examples ?? {}) as ({ readonly $ref?: string } & { readonly value?: unknown })[];
  const value = named ? resolve<{ readonly value?: unknown }>(document, named).value : media.example;
  return {
    status: Number(status),
    type,
    body: typeof value === 'string' && type !== 'application/json' ? value : JSON.stringify(value ?? {}),
  };
}

function resolve<T extends object>(document: object, node: T & { readonly $ref?: string }): T {
  if (node.$ref === undefined) return node;
  return resolve(document, findAt(document, node.$ref) as T);
}
