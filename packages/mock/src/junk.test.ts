/**
 * If Ajv cannot compile a schema, Prism ignores the schema silently and accepts everything. These tests therefore send junk to
 * every operation of every API, one mistake at a time. The mock has to refuse each for the right reason.
 */
import { describe, expect, it, vi } from 'vitest';
import { apis, startMock } from './index.ts';
import type { OpenApiDocument } from './index.ts';
import { readOperations } from './operations.ts';
import type { Operation } from './operations.ts';
import { sampleRequest } from './sample-request.ts';
import type { SampleRequest } from './sample-request.ts';

// This takes two seconds, and several times as long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** A request with one mistake. */
interface Junk {
  readonly request: SampleRequest;
  readonly what: string;
  /** Start of the location of the violation that the mock has to report. */
  readonly where: string;
}

/** Makes every single mistake in the documented request of an operation. */
function junkFor(operation: Operation): Junk[] {
  const sample = sampleRequest(operation);
  const { headers = [], query = [], body } = operation.request ?? {};
  const junk: Junk[] = [];
  if (operation.security?.length) {
    junk.push({ request: sampleRequest({ ...operation, security: [] }), what: 'no credentials', where: 'request' });
  }
  for (const { name, required } of headers) {
    if (!required) continue;
    const { [name]: _, ...others } = sample.headers;
    junk.push({ request: { ...sample, headers: others }, what: `no ${name}`, where: 'request.header' });
  }
  for (const { name, schema } of headers) {
    if (!refusesText(schema)) continue;
    const junkHeaders = { ...sample.headers, [name]: '~junk~' };
    junk.push({ request: { ...sample, headers: junkHeaders }, what: `${name}: ~junk~`, where: 'request.header' });
  }
  for (const { name, schema } of query) {
    if (!refusesText(schema)) continue;
    const path = `${sample.path}${sample.path.includes('?') ? '&' : '?'}${name}=~junk~`;
    junk.push({ request: { ...sample, path }, what: `?${name}=~junk~`, where: 'request.query' });
  }
  for (const { mediaType, schema } of body?.contents ?? []) {
    const sent = { ...sample, headers: { ...sample.headers, 'Content-Type': mediaType } };
    for (const value of junkBodies(schema as Schema)) {
      junk.push({ request: { ...sent, body: value }, what: `body ${value}`, where: 'request.body' });
    }
  }
  if (body?.required) {
    const { body: _, ...rest } = sample;
    junk.push({ request: rest, what: 'no body', where: 'request' });
  }
  return junk;
}

function refusesText(schema: unknown): boolean {
  const { type, enum: values } = (schema ?? {}) as Schema;
  return values !== undefined || ['integer', 'number', 'boolean'].includes(String(type));
}

/** Returns a value of the wrong type, and `{}` if members are required. */
function junkBodies(schema: Schema): string[] {
  const wrongType = schema.type === 'array' ? '{"junk":true}' : '["junk"]';
  return requiresMembers(schema) ? [wrongType, '{}'] : [wrongType];
}

function requiresMembers({ required = [], allOf = [], anyOf = [], oneOf = [] }: Schema): boolean {
  const everyOne = (branches: readonly Schema[]) => branches.length > 0 && branches.every(requiresMembers);
  return required.length > 0 || allOf.some(requiresMembers) || everyOne(anyOf) || everyOne(oneOf);
}

/** Serves an API while `use` runs. */
async function withMock<T>(
  document: OpenApiDocument,
  use: (operations: readonly Operation[], send: Send) => Promise<T>,
): Promise<T> {
  const mock = await startMock({ apis: { api: document }, port: 0 });
  const send: Send = async ({ method, path, headers, body }) => {
    const response = await fetch(`${mock.url}/api${path}`, { method, headers, ...(body !== undefined && { body }) });
    await response.arrayBuffer();
    const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as { location: string[] }[];
    return { status: response.status, where: violations.map(({ location }) => location.join('.')) };
  };
  try {
    return await use(await readOperations(document), send);
  } finally {
    await mock.close();
  }
}
type Send = (request: SampleRequest) => Promise<{ status: number; where: string[] }>;

/** Finds the junk that an API accepts, as `<operation>: <junk> -> <status>`. */
function findUnvalidated(document: OpenApiDocument): Promise<string[]> {
  return withMock(document, async (operations, send) => {
    const unvalidated: string[] = [];
    for (const operation of operations) {
      for (const { request, what, where } of junkFor(operation)) {
        const response = await send(request);
        const refused =
          response.status >= 400 && response.status < 500 && response.where.some((at) => at.startsWith(where));
        if (!refused) unvalidated.push(`${operation.iid}: ${what} -> ${response.status}`);
      }
    }
    return unvalidated;
  });
}

/** Finds the documented requests that an API refuses, in the same form. */
function findRefused(document: OpenApiDocument): Promise<string[]> {
  return withMock(document, async (operations, send) => {
    const refused: string[] = [];
    for (const operation of operations) {
      const { status, where } = await send(sampleRequest(operation));
      if (status >= 300 || where.length > 0) refused.push(`${operation.iid}: ${where.join(', ')} -> ${status}`);
    }
    return refused;
  });
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

describe.each(Object.entries(apis))('the mock of %s', (_name, document) => {
  it('has every operation of the contract', async () => {
    const documented = Object.entries(document.paths).flatMap(([path, item]) => {
      return METHODS.filter((method) => Object.hasOwn(item, method)).map((method) => `${method} ${path}`);
    });
    const mocked = await withMock(document, async (operations) =>
      operations.map(({ method, path }) => `${method} ${path}`),
    );
    expect(mocked.toSorted()).toEqual(documented.toSorted());
  });

  it('accepts the documented request of every operation', async () => {
    expect(await findRefused(document)).toEqual([]);
  });

  it('refuses junk in the credentials, the headers, the query and the body of every operation', async () => {
    expect(await findUnvalidated(document)).toEqual([]);
  });

  it('gets junk for every operation with a body or a required header', async () => {
    const without = await withMock(document, async (operations) => {
      const takesSomething = operations.filter(
        ({ request }) => request?.body || request?.headers?.some(({ required }) => required),
      );
      return takesSomething.filter((operation) => junkFor(operation).length === 0).map(({ iid }) => iid);
    });
    expect(without).toEqual([]);
  });

  it('is reported if one of its schemas is broken', async () => {
    const copy = structuredClone(document) as OpenApiDocument & {
      paths: Record<string, Record<string, DocumentedOperation>>;
    };
    const [broken] = Object.values(copy.paths).flatMap((item) =>
      Object.values(item).filter(({ requestBody }) => requestBody),
    );
    const [content] = Object.values(broken!.requestBody!.content);
    content!.schema = { allOf: [content!.schema, { properties: { junk: { pattern: '(' } } }] };
    expect(await findUnvalidated(copy)).toContainEqual(expect.stringMatching(`^${broken!.operationId}: body .* -> 20`));
  });
});

interface DocumentedOperation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Record<string, { schema: object }> };
}

const content = (schema: object) => ({ 'application/json': { schema, example: { name: 'a' } } });
const named = (schema: object) => {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', ...schema } } };
};

describe('an operation with a schema that Ajv cannot compile', () => {
  const document = (broken: { body?: object; header?: object } = {}): OpenApiDocument => {
    const responses = { 200: { description: 'ok' }, 400: { description: 'bad' } };
    return {
      openapi: '3.1.0',
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
      info: { title: 'Broken', version: '1' },
      paths: {
        '/sound': {
          post: { operationId: 'sound', requestBody: { required: true, content: content(named({})) }, responses },
        },
        '/broken': {
          post: {
            operationId: 'broken',
            parameters: [
              {
                name: 'X-Tenant',
                in: 'header',
                required: true,
                schema: { type: 'string', ...broken.header },
                example: 'a',
              },
            ],
            requestBody: { required: true, content: content(named(broken.body ?? {})) },
            responses,
          },
        },
      },
    };
  };

  it('is not reported while it compiles', async () => {
    expect(await findUnvalidated(document())).toEqual([]);
  });

  it.each([
    ['a pattern that is not a regular expression', { pattern: '(' }],
    ['a pattern that is invalid in Unicode mode', { pattern: '^\\_x$' }],
    ['a keyword of OpenAPI 3.0', { type: 'number', minimum: 0, exclusiveMinimum: true }],
  ])('is reported: %s in a body', async (_what, body) => {
    expect(await findUnvalidated(document({ body }))).toEqual([
      'broken: body ["junk"] -> 200',
      'broken: body {} -> 200',
    ]);
  });

  it('is reported: a broken pattern in a header', async () => {
    expect(await findUnvalidated(document({ header: { pattern: '(' } }))).toEqual(['broken: no X-Tenant -> 200']);
  });
});
