import { isDeepStrictEqual } from 'node:util';
import { listOperations, type OperationEntry } from '@wirepact/scripts/contract/operations';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import type { Api } from './apis.ts';
import { documentedRequest } from './documented-request.ts';
import { findExamples, type ContractExample } from './examples.ts';
import { mutantsOf } from './mutants.ts';
import type { MockPart } from './report.ts';
import { schemaWitness } from './schema-witness.ts';

/** The problems of the mock of one API. Each names the file and the operation. */
export interface MockJudgement {
  /** Responses that `Prefer` asked for and that differ from the documented ones. */
  preferred: string[];
  /** Documented requests that did not get the success response of the same name, or the first if there is none. */
  plain: string[];
  /** Broken requests that were accepted although the schema rejects them, or the opposite. */
  broken: string[];
  part: MockPart;
}

/** Sends every documented request, and every mutant of it, to a mock that serves the API at `url`. */
export async function judgeMock(api: Api, url: string): Promise<MockJudgement> {
  const schemas = schemaWitness(api.document);
  const examples = findExamples(api);
  const preferred: string[] = [];
  const plain: string[] = [];
  const broken: string[] = [];
  const part: MockPart = { api: api.id, responses: 0, responsesRight: 0, mutants: 0, mutantsRight: 0 };

  for (const located of listOperations(api.document)) {
    const own = examples.filter(({ owner }) => owner === located.id);
    const requests = own.filter(({ kind }) => kind === 'request');
    // `Prefer` cannot ask for `default` or `4XX`.
    const responses = own.filter(({ kind, status = '' }) => kind === 'response' && /^\d+$/.test(status));
    for (const wanted of responses) {
      const prefer = `code=${wanted.status}, example=${wanted.name}`;
      const headers = { Prefer: prefer, Accept: wanted.mediaType! };
      const found = compare(api, located, wanted, await send(located, requests[0], headers));
      count('responses', found.length === 0);
      preferred.push(...found.map((problem) => `${wanted.place}: ${located.id} with Prefer: ${prefer} ${problem}`));
    }
    for (const request of requests.length > 0 ? requests : [undefined]) {
      const status = successOf(located);
      const successes = responses.filter((response) => response.status!.startsWith('2'));
      const wanted =
        successes.find(({ name }) => name === request?.name) ??
        successes.find((response) => response.status === status);
      const received = await send(located, request);
      const found = wanted ? compare(api, located, wanted, received) : compareStatus(status, received);
      count('responses', found.length === 0);
      const place = request?.place ?? wanted?.place ?? `spec/${api.id}`;
      plain.push(...found.map((problem) => `${place}: ${located.id} ${problem}`));
    }
    for (const request of requests) broken.push(...(await sendMutants(located, request)));
  }
  return { preferred, plain, broken, part };

  async function sendMutants(located: OperationEntry, request: ContractExample): Promise<string[]> {
    const problems: string[] = [];
    const { mutants } = mutantsOf(request.schema, request.value, { document: api.document, accepts: schemas.accepts });
    for (const { pointer, change, value } of mutants) {
      const { status } = await send(located, { ...request, value });
      const expected = schemas.acceptsAsWritten(request.schema, value) ? '2' : '4';
      const right = String(status).startsWith(expected);
      count('mutants', right);
      if (!right)
        problems.push(
          `${request.place}: ${located.id} responds with ${status}, not ${expected}xx, to ${pointer || 'the body'} ${change}`,
        );
    }
    return problems;
  }

  async function send(
    located: OperationEntry,
    example?: ContractExample,
    extra: Record<string, string> = {},
  ): Promise<ReceivedResponse> {
    const { method, target, headers, body } = documentedRequest(api, located, example);
    const init = { method, headers: { ...headers, ...extra }, ...(body === undefined ? {} : { body }) };
    const response = await fetch(url + target, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  function count(what: 'responses' | 'mutants', right: boolean): void {
    part[what] += 1;
    if (right) part[`${what}Right`] += 1;
  }
}

interface ReceivedResponse {
  status: number;
  headers: Headers;
  text: string;
}

/** How a response differs from the documented one. Each difference is the end of a sentence. */
function compare(
  api: Api,
  { responses }: OperationEntry,
  wanted: ContractExample,
  received: ReceivedResponse,
): string[] {
  const wrongStatus = compareStatus(wanted.status, received);
  if (wrongStatus.length > 0) return wrongStatus;
  const problems: string[] = [];
  const type = received.headers.get('content-type')?.split(';')[0];
  if (type !== wanted.mediaType) problems.push(`has the type ${type}, not ${wanted.mediaType}`);
  else if (!isDeepStrictEqual(bodyOf(received, type), wanted.value))
    problems.push(`has another body: ${shorten(received.text)}`);
  for (const [name, header] of Object.entries(responses[wanted.status!]?.headers ?? {})) {
    const { required } = resolveReference(api.document, header);
    if (required && !received.headers.get(name)) problems.push(`lacks the header ${name}`);
  }
  return problems;
}

function compareStatus(status: string | undefined, received: ReceivedResponse): string[] {
  if (String(received.status) === status) return [];
  return [`responds with ${received.status}, not ${status}: ${shorten(received.text)}`];
}

function successOf({ operation }: OperationEntry): string | undefined {
  return Object.keys(operation.responses).find((status) => status.startsWith('2'));
}

function bodyOf({ text }: ReceivedResponse, mediaType: string | undefined): unknown {
  return mediaType?.includes('json') ? JSON.parse(text) : text;
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
