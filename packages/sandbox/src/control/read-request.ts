import type { HostRequest } from '@wirepact/http-host';
import { requests } from '@wirepact/sandbox/control/requests';
import spec from '@wirepact/sandbox/control/spec.json' with { type: 'json' };
import { explainViolations, writeViolations } from '../worlds/explain-violations.ts';
import type { ViolationView } from '../worlds/explain-violations.ts';
import { suggest } from '../worlds/suggest.ts';
import { refuse } from './problem.ts';
import type { Operations } from './types.ts';
import { pointTo } from '../json-pointer.ts';

type Id = keyof Operations;

/**
 * Reads the parameters and the body of a request.
 *
 * @throws {Problem} 400 with a pointer to each part that is invalid, or 415 if the body is not JSON.
 */
export function readRequest(
  id: Id,
  path: Readonly<Record<string, string>>,
  { search, headers, body: bytes }: HostRequest,
): { readonly path: object; readonly query: object; readonly body: unknown } {
  const reader = requests[id];
  const query = new URLSearchParams(search);
  const parameters = reader.readParameters({ path, query });
  if (parameters.errors) refuseEntries(explainViolations(parameters.errors, ''));
  refuseUnknown(parameters.unknown, queryNames(id));
  const { value } = parameters;
  return { path: value.path ?? {}, query: value.query ?? {}, body: readBody(id, headers['content-type'], bytes) };
}

function readBody(id: Id, type: string | undefined, bytes: Buffer): unknown {
  const { body: validate, bodyRequired } = requests[id];
  if (bytes.length === 0) {
    if (bodyRequired) throw refuse(400, 'The request needs a JSON body, and has none.', { code: 'invalid' });
    return undefined;
  }
  if (validate === undefined) {
    throw refuse(400, 'This operation takes no body. Leave the body out.', { code: 'invalid' });
  }
  if (!/^application\/json\s*(;|$)/i.test(type ?? '')) {
    const given = type === undefined ? 'without a media type' : `of the type ${type.slice(0, 100)}`;
    throw refuse(415, `The body is ${given}. Send JSON with the header Content-Type: application/json.`);
  }
  const body = parseJson(bytes);
  if (!validate(body)) refuseEntries(explainViolations(validate.errors ?? [], bodySchema(id)));
  return body;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse(400, `The body is not JSON in UTF-8: ${(error as Error).message}. Send one JSON value.`, {
      code: 'invalid',
    });
  }
}

function refuseEntries(entries: readonly ViolationView[]): never {
  throw refuse(400, writeViolations(entries, 'The body'), { code: 'invalid', errors: entries });
}

/** Refuses query parameters that are not known, because they are probably typing mistakes. */
function refuseUnknown(unknown: readonly string[], known: readonly string[]): void {
  if (unknown.length === 0) return;
  refuseEntries(
    unknown.map((name) => ({
      pointer: pointTo('/query', name),
      message: `is not known here.${suggest(name, known)}`.replace(/[.]$/, ''),
    })),
  );
}

interface Described {
  readonly parameters?: readonly { readonly name?: string; readonly in?: string; readonly $ref?: string }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
  };
  readonly operationId: string;
}

const described = new Map(
  Object.values(spec.paths).flatMap((item) =>
    Object.values(item as unknown as Record<string, Described>)
      .filter((operation) => typeof operation === 'object' && 'operationId' in operation)
      .map((operation) => [operation.operationId, operation]),
  ),
);

function queryNames(id: Id): readonly string[] {
  const shared = spec.components.parameters as unknown as Record<
    string,
    { readonly name: string; readonly in: string }
  >;
  return (described.get(id)?.parameters ?? []).flatMap((parameter) => {
    const { name = '', in: place } = parameter.$ref ? shared[parameter.$ref.split('/').pop()!]! : parameter;
    return place === 'query' ? [name] : [];
  });
}

/** The name of the schema of a body. */
function bodySchema(id: Id): string {
  return described.get(id)?.requestBody?.content['application/json'].schema.$ref.split('/').pop() ?? '';
}
