import type { HostRequest } from '@wirepact/http-host';
import { requests } from '@wirepact/sandbox/control/requests';
import spec from '@wirepact/sandbox/control/spec.json' with { type: 'json' };
import { suggest } from '../worlds/suggest.ts';
import { refuse } from './problem.ts';
import type { Operations } from './types.ts';

type Id = keyof Operations;

interface Entry {
  readonly pointer: string;
  readonly message: string;
}

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
  if (parameters.errors) refuseEntries(parameters.errors.map(toEntry));
  const known = queryNames(id);
  refuseUnknown(parameters.unknown, known, '/query', 'query parameter');
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
  if (!validate(body)) refuseEntries((validate.errors ?? []).map(toEntry));
  const members = bodyMembers(id);
  if (members) refuseUnknown(Object.keys(body as object), members, '', 'member');
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

function toEntry({ instancePath, message = 'is invalid', params, keyword }: ErrorEntry): Entry {
  const missing = keyword === 'required' ? `/${String(params?.['missingProperty'])}` : '';
  const allowed = keyword === 'enum' ? `: ${String(params?.['allowedValues']).replaceAll(',', ', ')}` : '';
  const constant = keyword === 'const' ? `: ${String(params?.['allowedValue'])}` : '';
  return { pointer: instancePath + missing, message: `${missing ? 'must be given' : message}${allowed}${constant}` };
}

interface ErrorEntry {
  readonly instancePath: string;
  readonly message?: string;
  readonly keyword?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

function refuseEntries(entries: readonly Entry[]): never {
  const sentences = entries.map(({ pointer, message }) => `${pointer || 'The body'} ${message}.`);
  throw refuse(400, [...new Set(sentences)].join(' '), { code: 'invalid', errors: entries });
}

/** Refuses a name that is not known, because it is probably a typing mistake. */
function refuseUnknown(given: readonly string[], known: readonly string[], place: string, what: string): void {
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  refuseEntries(
    unknown.map((name) => ({
      pointer: `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: `is not a ${what} of this operation.${suggest(name, known)}`.replace(/\.$/, ''),
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

/** The members that a body may have. `undefined` if it may have any. */
function bodyMembers(id: Id): readonly string[] | undefined {
  const reference = described.get(id)?.requestBody?.content['application/json'].schema.$ref;
  const schema = (
    spec.components.schemas as Record<string, { readonly properties?: object; readonly additionalProperties?: unknown }>
  )[reference?.split('/').pop() ?? ''];
  return schema?.properties && schema.additionalProperties === undefined ? Object.keys(schema.properties) : undefined;
}
