import { findApis, repository } from '@wirepact/scripts/contract/apis';
import type { MediaType, Schema } from '@wirepact/scripts/contract/documents';
import { readGenerated } from '@wirepact/scripts/contract/generated';
import { listExamples, listOperations, type OperationEntry } from '@wirepact/scripts/contract/operations';
import { resolveReference } from '@wirepact/scripts/contract/pointer';

/** One operation of the contract, with what a program needs to call it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** The names of the required parameters, by place. */
  required: Record<'path' | 'query' | 'header', string[]>;
  /** The header with the account that the operation acts for, if it has one. */
  target: string | undefined;
  /** The header for an idempotency key, if it has one. */
  idempotencyKey: string | undefined;
  /** The first example of the request body. */
  body: unknown;
  success: number;
  /** The first example of the response body. */
  response: unknown;
  /** A member that every response has. */
  member: string | undefined;
}

const [platform] = findApis(repository, ['platform']);
const document = readGenerated(platform!).openapi;

/** The operations of the Platform API, in the order of its contract. */
export const operations: readonly Operation[] = listOperations(document).map(describeOperation);

function describeOperation({ id, method, path, parameters, responses, operation }: OperationEntry): Operation {
  const names = (place: string): string[] =>
    parameters.filter((parameter) => parameter.in === place && parameter.required).map(({ name }) => name);
  const withRole = (role: string): string | undefined =>
    parameters.find((parameter) => parameter['x-role'] === role)?.name;
  const [status, response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
  const media = firstMedia(response);
  return {
    id,
    method,
    path,
    required: { path: names('path'), query: names('query'), header: names('header') },
    target: withRole('target'),
    idempotencyKey: withRole('idempotency-key'),
    body: firstExample(firstMedia(operation.requestBody)),
    success: Number(status),
    response: firstExample(media),
    member: firstMember(media?.schema),
  };
}

/** Every body of this API has one media type. */
function firstMedia(body: { content?: Record<string, MediaType> } | undefined): MediaType | undefined {
  return Object.values(body?.content ?? {})[0];
}

function firstExample(media: MediaType | undefined): unknown {
  return listExamples(document, media)[0]?.[1].value;
}

function firstMember(schema: Schema | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const { required = [], allOf = [] } = resolveReference(document, schema);
  return required[0] ?? allOf.map(firstMember).find((name) => name !== undefined);
}
