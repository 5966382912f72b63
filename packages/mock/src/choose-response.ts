import { Problem } from '@wirepact/http-host';
import { describeOperation, exampleNames, findResponse, listResponses, statusOf } from './documented-response.ts';
import type { Choice, DocumentedResponse } from './documented-response.ts';
import { nearestExample } from './nearest-example.ts';
import type { Operation } from './operations.ts';
import type { Preference } from './prefer.ts';

/**
 * Chooses the response to a valid request: the one that it prefers, or the success that belongs to its body. A request example
 * and a response example of the same name belong together.
 *
 * @throws {Problem} 400 if the contract does not document what the request prefers. It is not a 404, which would look like a
 * response of the API.
 */
export function chooseResponse(operation: Operation, { code, example }: Preference, body: unknown): Choice {
  const candidates = code === undefined ? listResponses(operation) : [documentedAs(operation, code)];
  const wanted = example ?? nearestRequest(operation, body);
  const matching = candidates.find(
    (response) => hasExample(response, wanted) && (example !== undefined || code !== undefined || isSuccess(response)),
  );
  if (example !== undefined && !matching) throw noSuchExample(operation, candidates, example);
  const response = matching ?? candidates[0];
  if (!response)
    throw new Problem(400, 'Not documented', `${describeOperation(operation)} does not document a response.`);
  return { status: code ?? statusOf(response), response, ...(matching && { example: wanted }) };
}

function documentedAs(operation: Operation, code: number): DocumentedResponse {
  const response = findResponse(operation, code);
  if (response) return response;
  const codes = operation.responses.map((documented) => documented.code).join(', ');
  const detail = `The contract does not document ${code} for ${describeOperation(operation)}. It documents ${codes}.`;
  throw new Problem(400, 'Not documented', detail);
}

function noSuchExample(operation: Operation, searched: readonly DocumentedResponse[], example: string): Problem {
  const known = searched.map((response) => `${response.code} (${exampleNames(response).join(', ') || 'none'})`);
  const detail = `The contract does not have an example "${example}" for ${describeOperation(operation)}. Examples: ${known.join(', ')}.`;
  return new Problem(400, 'Not documented', detail);
}

/** Returns the name of the request example that a body is most like. */
function nearestRequest({ request }: Operation, body: unknown): string | undefined {
  return nearestExample(request?.body?.contents?.flatMap(({ examples = [] }) => examples) ?? [], body);
}

function hasExample(response: DocumentedResponse, name: string | undefined): boolean {
  return name !== undefined && exampleNames(response).includes(name);
}

function isSuccess({ code }: DocumentedResponse): boolean {
  return code.startsWith('2');
}
