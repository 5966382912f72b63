import { matchesMediaType } from './check-body.ts';
import type { Choice, DocumentedResponse } from './documented-response.ts';
import { logger, pickResponse, validateOutput } from './engine.ts';
import { writePointer } from './json-pointer.ts';
import type { Operation } from './operations.ts';
import { readViolations } from './violation.ts';
import type { Violation } from './violation.ts';

/** A response with its values. */
export interface BuiltResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A value to serialise as the media type in `content-type`; `undefined` if there is no body. */
  readonly body: unknown;
  /** Where an example of the contract breaks its own schema. */
  readonly violations: readonly Violation[];
}

/**
 * Fills in the examples of a documented response, or values made up from its schema if it has none.
 *
 * @throws {Error} if a schema is too complex to make up a value.
 */
export function buildResponse(
  operation: Operation,
  { status, response, example, members = {} }: Choice & { readonly members?: Readonly<Record<string, string>> },
  accept: string | undefined,
): BuiltResponse {
  const mediaType = chooseMediaType(response, example, accept);
  const picked = pickResponse({
    // Prism gets only this response, so that it cannot choose another one.
    resource: { ...operation, method: 'get', responses: [{ ...response, code: String(status) }] },
    input: { data: { method: 'get', url: { path: operation.path } }, validations: [] },
    // Prism gets a media type as it is in the contract. A malformed one in `Accept` makes it throw.
    config: {
      dynamic: false,
      code: status,
      mediaTypes: [mediaType],
      ...(example !== undefined && { exampleKey: example }),
    },
  })(logger);
  if (picked._tag === 'Left') throw picked.left;
  const { statusCode, headers = {}, body: documented } = picked.right;
  const body = typeof documented === 'object' ? writeMembers(documented, members) : documented;
  const checked = validateOutput({ resource: operation, element: { statusCode, headers, body } });
  return { status, headers: readHeaders(headers), body, violations: readViolations('response', checked) };
}

function writeMembers(body: unknown, members: Readonly<Record<string, string>>): unknown {
  return Object.entries(members).reduce((value, [pointer, member]) => writePointer(value, pointer, member), body);
}

/** Chooses by `Accept` among the media types that have the example. One that cannot be satisfied is ignored (RFC 9110). */
function chooseMediaType({ contents = [] }: DocumentedResponse, example: string | undefined, accept = '*/*'): string {
  const having = contents.filter(
    ({ examples = [] }) => example === undefined || examples.some(({ key }) => key === example),
  );
  const ranges = accept.split(',').map((range) => {
    const quality = /;\s*q\s*=\s*([\d.]+)/i.exec(range)?.[1];
    return { range, quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = ranges
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ range }) => having.find(({ mediaType }) => matchesMediaType(mediaType, range)))
    .find((content) => content !== undefined);
  return (best ?? having[0])?.mediaType ?? '*/*';
}

/** A wait as long as the real one would only make a client look as if it hung. */
const RETRY_AFTER_SECONDS = '1';

/** Omits a header that has neither an example nor a schema in the contract. Prism returns it as `null`. */
function readHeaders(headers: object): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  const lower = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
  return { ...lower, ...('retry-after' in lower && { 'retry-after': RETRY_AFTER_SECONDS }) };
}
