import type { IHttpMockConfig, IHttpRequest, PrismHttpComponents } from '@stoplight/prism-http';
import { createInstance, createLogger, pickResponse, ProblemJsonError } from './engine.ts';
import type { Operation } from './operations.ts';
import type { Preference } from './prefer.ts';

export type PrismRequest = IHttpRequest;

/** Where a request or a response breaks the contract. */
export interface Violation {
  /** `['request' | 'response', 'body' | 'header' | 'query' | 'path', ...names]` */
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number | undefined;
  /** One sentence that names the place. */
  readonly message: string;
}

export interface PrismResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A value to serialise as the media type in `content-type`; `undefined` if there is no body. */
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

const SEVERITIES = ['Error', 'Warning', 'Information', 'Hint'];

const CONFIG: IHttpMockConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const prism = createInstance(CONFIG, {
  logger: createLogger('mock', { enabled: false }),
  mock: chooseResponse,
});

/**
 * Asks Prism for a response: it finds the operation, checks the request against it, and picks an example.
 *
 * Prism's own HTTP server is not used, because some malformed requests end it or never get a response.
 */
export async function askPrism(
  operations: readonly Operation[],
  request: PrismRequest,
  { code, example }: Preference,
): Promise<PrismResponse> {
  const mock = { dynamic: false, ...(code && { code }), ...(example && { exampleKey: example }) };
  const result = await prism.request(request, [...operations], { ...CONFIG, mock })();
  if ('left' in result) return problem(result.left);
  const { output, validations } = result.right;
  return {
    status: output.statusCode,
    headers: headersOf(output.headers),
    body: output.body,
    violations: [
      ...validations.input.map((found) => violation('request', found)),
      ...validations.output.map((found) => violation('response', found)),
    ],
  };
}

type Choice = Parameters<PrismHttpComponents['mock']>[0];

/** Prism's choice of a response, corrected in the cases in which it would mislead. */
function chooseResponse(choice: Choice): ReturnType<PrismHttpComponents['mock']> {
  const refused = choice.input.validations.some(({ severity }) => SEVERITIES[severity] === 'Error');
  if (refused) return pickResponse({ ...choice, resource: withoutSemanticError(choice.resource) });
  const missing = missingExample(choice.resource, choice.config);
  return missing ? () => ({ _tag: 'Left', left: missing }) : pickResponse(choice);
}

/**
 * If a request breaks its schema, Prism prefers the example of 422 to that of 400. If an operation documents both, 400 is for
 * a malformed request and 422 for one that was understood, such as a reused idempotency key.
 */
function withoutSemanticError(operation: Operation): Operation {
  const documents = (status: string) => operation.responses.some(({ code }) => code === status);
  if (!documents('400') || !documents('422')) return operation;
  return { ...operation, responses: operation.responses.filter(({ code }) => code !== '422') };
}

/** Without this, an unknown example causes a 500, or returns an example of that name that belongs to another status. */
function missingExample(operation: Operation, { code, exampleKey }: Choice['config']): Error | undefined {
  const response = operation.responses.find((candidate) => candidate.code === String(code));
  if (!response || exampleKey === undefined) return undefined;
  const names = response.contents?.flatMap(({ examples = [] }) => examples.map(({ key }) => key)) ?? [];
  if (names.includes(exampleKey)) return undefined;
  return ProblemJsonError.fromTemplate(
    { type: 'NOT_FOUND', title: 'No such example', status: 404 },
    `${code} has no example "${exampleKey}"; it has ${names.join(', ') || 'no examples'}.`,
  );
}

function problem(error: Error & { status?: number; additional?: { headers?: object } }): PrismResponse {
  const { headers, ...members } = ProblemJsonError.toProblemJson(error) as { headers?: object };
  return {
    status: error.status ?? 500,
    headers: { ...headersOf(headers), 'content-type': 'application/problem+json' },
    body: members,
    violations: [],
  };
}

/** Omits a header that has neither an example nor a schema in the contract. Prism returns it as `null`. */
function headersOf(headers: object = {}): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

type Diagnostic = Choice['input']['validations'][number];

function violation(side: 'request' | 'response', { path = [], severity, code, message }: Diagnostic): Violation {
  return { location: [side, ...path], severity: SEVERITIES[severity] ?? 'Error', code, message };
}
