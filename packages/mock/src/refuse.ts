import { Problem } from '@wirepact/http-host';
import { describeOperation, exampleNames, findResponse } from './documented-response.ts';
import type { Choice, DocumentedResponse } from './documented-response.ts';
import { neutralCode, saysInvalid, specificity } from './error-code.ts';
import { shapeOf } from './error-shape.ts';
import { readPointer } from './json-pointer.ts';
import type { Operation } from './operations.ts';
import type { Preference } from './prefer.ts';
import type { Violation } from './violation.ts';

/** The response to an invalid request. */
export interface Refusal extends Choice {
  /** What to write into the body of the example, by JSON Pointer. */
  readonly members: Readonly<Record<string, string>>;
}

/**
 * Chooses the response to an invalid request: a documented one, with the first violation as its sentence, and with a code that
 * fits the violation.
 *
 * A response to missing credentials or to an id that cannot exist is the example itself. Its sentence is already true.
 *
 * @throws {Problem} if the contract does not document a response for such a request.
 */
export function refuse(operation: Operation, violations: readonly Violation[], preference: Preference): Refusal {
  const { status, response } = findRefusal(operation, violations);
  const preferred = preference.code === status && exampleNames(response).includes(preference.example ?? '');
  if (preferred) return { status, response, example: preference.example, members: {} };
  if (status !== 400 && status !== 415 && status !== 422) return { status, response, members: {} };
  return { status, response, ...explain(status, response, violations) };
}

/**
 * The statuses for each kind of violation, best first. The first kind that a request has decides. If an operation documents
 * both 400 and 422, the 422 is for a request that was understood, such as one with a reused idempotency key.
 */
const STATUSES: readonly [applies: (violation: Violation) => boolean, statuses: readonly number[]][] = [
  [({ code }) => code === 401, [401, 403]],
  [({ code }) => code === 415, [415, 400, 422]],
  [({ location }) => location[1] === 'path', [400, 422, 404]],
  [() => true, [400, 422]],
];

function findRefusal(operation: Operation, violations: readonly Violation[]): Omit<Choice, 'example'> {
  const [, statuses] = STATUSES.find(([applies]) => violations.some(applies))!;
  const documents = (status: number) => operation.responses.some(({ code }) => code === String(status));
  const status = statuses.find(documents) ?? statuses.find((candidate) => findResponse(operation, candidate));
  if (status !== undefined) return { status, response: findResponse(operation, status)! };
  const detail = `${summarise(violations)}. The contract does not document a response to this for ${describeOperation(operation)}.`;
  throw new Problem(statuses[0]!, 'Invalid request', detail, statuses[0] === 401 ? challenge(operation) : {});
}

/** A 401 has to say which credentials it expects (RFC 9110). */
function challenge({ security = [] }: Operation): Record<string, string> {
  const http = security.flat().find(({ type }) => type === 'http');
  return { 'www-authenticate': http && 'scheme' in http ? String(http.scheme) : 'Bearer' };
}

function explain(
  status: number,
  { contents = [] }: DocumentedResponse,
  violations: readonly Violation[],
): Pick<Refusal, 'example' | 'members'> {
  const [content] = contents;
  const shape = shapeOf(content?.schema);
  const sentence = shape.message === undefined ? {} : { [shape.message]: summarise(violations) };
  if (shape.code === undefined) return { members: sentence };
  const example = fittingExample(content?.examples ?? [], shape.code, namesOf(violations[0]!));
  if (example !== undefined) return { example, members: sentence };
  return { members: { ...sentence, [shape.code]: neutralCode(status) } };
}

type Examples = NonNullable<NonNullable<DocumentedResponse['contents']>[number]['examples']>;

/** Finds the example whose code says most about a violation of these members or parameters. */
function fittingExample(examples: Examples, pointer: string, names: readonly string[]): string | undefined {
  const coded = examples.map((example) => {
    return { key: example.key, code: String(readPointer('value' in example ? example.value : undefined, pointer)) };
  });
  const [best] = coded
    .map(({ key, code }) => ({ key, fit: specificity(code, names) }))
    .filter(({ fit }) => fit !== undefined)
    .toSorted((one, other) => other.fit! - one.fit!);
  if (best) return best.key;
  // A code for invalid requests, if there is only this one, is for all of them.
  const isOnly = new Set(coded.map(({ code }) => code)).size === 1;
  return isOnly && saysInvalid(coded[0]!.code) ? coded[0]!.key : undefined;
}

function summarise([first, ...others]: readonly Violation[]): string {
  return others.length === 0 ? first!.message : `${first!.message} (and ${others.length} more)`;
}

/** Lists the members or parameters that a violation is about. */
function namesOf({ location, code, message }: Violation): string[] {
  if (code === 415) return ['unsupported-media-type'];
  return [...location.slice(2), ...(/'([^']+)'/.exec(message)?.slice(1) ?? [])];
}
