import type { IncomingMessage, ServerResponse } from 'node:http';
import { apis as allApis } from './generated/apis.ts';
import { allowEveryOrigin, answerPreflight, isPreflight } from './cors.ts';
import type { MockedApi } from './mocked-api.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { readPreference } from './prefer.ts';
import type { PrismAnswer, PrismRequest, Violation } from './prism.ts';
import { Problem, sendProblem } from './problem.ts';
import { readBody } from './request-body.ts';
import type { RequestBody } from './request-body.ts';
import { readTarget } from './target.ts';
import type { Target } from './target.ts';
import { violationsHeader } from './violations-header.ts';

/** A body with a thousand wrong items has a thousand violations. */
const LOGGED_VIOLATIONS = 20;

/** What is mocked, and what is told of it. */
export interface MockOptions {
  /** The OpenAPI documents to mock, each by the path segment it is mounted under. All APIs by default. */
  readonly apis?: Readonly<Record<string, OpenApiDocument>> | undefined;
  /** Gets one line per request, and one per violation of the contract. Nothing is logged by default. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A mock for an HTTP server of your own. */
export interface MockHandler {
  /** The APIs that are mocked. */
  readonly apis: readonly MockedApi[];
  /** Whether a request target (`request.url`) belongs to a mocked API. */
  handles(target: string): boolean;
  /**
   * Answers a request of any `node:http` server: a path of an API with Prism's answer, `/` with a list of the APIs, and
   * anything else with a 404 that names them. It never throws.
   */
  handler(request: IncomingMessage, response: ServerResponse): void;
}

/** Loads the APIs and returns what an HTTP server needs to serve their mock. Loading Prism takes about a second. */
export async function createMockHandler({ apis = allApis, log }: MockOptions = {}): Promise<MockHandler> {
  // Not imported before it is needed: whoever only wants the names of the APIs does not wait for Prism.
  const [{ loadApi }, prism] = await Promise.all([import('./mocked-api.ts'), import('./prism.ts')]);
  const mocked = await Promise.all(Object.entries(apis).map(([name, document]) => loadApi(name, document)));
  const byName = new Map(mocked.map((api) => [api.name, api]));

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<readonly Violation[]> {
    allowEveryOrigin(request, response);
    const target = readTarget(request.url!);
    const api = byName.get(target.api);
    if (!api) {
      if (request.url !== '/') throw noSuchApi(request.url!, mocked);
      sendIndex(response, mocked, `http://${request.headers.host}`);
      return [];
    }
    if (isPreflight(request)) {
      answerPreflight(request, response);
      return [];
    }
    const preference = readPreference(request.headers['prefer'] as string | undefined);
    const body = await readBody(request);
    const answer = await prism.answer(api.operations, prismRequest(request, target, body), preference);
    if (body.malformed === undefined) return send(response, answer, answer.violations);
    if (answer.status < 400) throw new Problem(400, 'Not JSON', notJson(body.malformed).message);
    return send(response, answer, [notJson(body.malformed), ...answer.violations]);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    let violations: readonly Violation[] = [];
    try {
      violations = await respond(request, response);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      sendProblem(response, error instanceof Problem ? error : fault(error));
    }
    log?.(`${request.method} ${request.url} ${response.statusCode} ${Math.round(performance.now() - start)} ms`);
    for (const { message } of violations.slice(0, LOGGED_VIOLATIONS)) log?.(`  ${message}`);
    if (violations.length > LOGGED_VIOLATIONS) log?.(`  and ${violations.length - LOGGED_VIOLATIONS} more`);
  }

  return {
    apis: mocked,
    handles: (target) => byName.has(target.split(/[/?]/, 2)[1] ?? ''),
    handler: (request, response) => void handle(request, response),
  };
}

function prismRequest({ method, headers }: IncomingMessage, { path, query }: Target, body: RequestBody): PrismRequest {
  return {
    method: method!.toLowerCase() as PrismRequest['method'],
    url: { path, query: { ...query } },
    // Prism looks at the media type only where it is told a length, which a chunked request does not give.
    headers: { ...(headers as Record<string, string>), 'content-length': String(body.bytes) },
    body: body.value,
  };
}

function send(
  response: ServerResponse,
  { status, headers, body }: PrismAnswer,
  violations: readonly Violation[],
): readonly Violation[] {
  response.statusCode = status;
  response.setHeaders(new Map(Object.entries(headers)));
  if (violations.length > 0) response.setHeader('sl-violations', violationsHeader(violations));
  const isText = typeof body === 'string' && !headers['content-type']?.includes('json');
  response.end(isText ? body : JSON.stringify(body));
  return violations;
}

function sendIndex(response: ServerResponse, apis: readonly MockedApi[], base: string): void {
  const list = apis.map(({ name, title, operations, curl }) => {
    return { name, title, url: `${base}/${name}`, operations: operations.length, try: curl(base) };
  });
  response.setHeader('content-type', 'application/json');
  response.end(`${JSON.stringify({ apis: list }, null, 2)}\n`);
}

function noSuchApi(target: string, apis: readonly MockedApi[]): Problem {
  const paths = apis.map(({ name }) => `/${name}`).join(', ');
  return new Problem(404, 'No such API', `No API is mocked under ${target}. There is: ${paths}`);
}

function notJson(why: string): Violation {
  const message = `Request body is sent as JSON and is none: ${why}`;
  return { location: ['request', 'body'], severity: 'Error', code: 'json', message };
}

function fault(error: unknown): Problem {
  return new Problem(
    500,
    'The mock failed',
    `${(error as Error).message}. This is a fault of the mock, not of the request.`,
  );
}
