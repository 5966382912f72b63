import type { HostResponse, Mount } from '@wirepact/http-host';
import { apis as allApis } from './generated/apis.ts';
import type { MockedApi } from './mocked-api.ts';
import type { OpenApiDocument } from './openapi-document.ts';

/** What is mocked. */
export interface MockOptions {
  /** The OpenAPI documents to mock, by the path segment each is mounted at. Default: all APIs. */
  readonly apis?: Readonly<Record<string, OpenApiDocument>> | undefined;
}

/** A mock, ready to be mounted in a host. */
export interface Mock {
  /** The APIs that are mocked. */
  readonly apis: readonly MockedApi[];
  /** One mount for each API, for `createHost` of `@wirepact/http-host`. */
  readonly mounts: Readonly<Record<string, Mount>>;
}

/** Loads the APIs. Loading Prism takes about a second. */
export async function createMock({ apis = allApis }: MockOptions = {}): Promise<Mock> {
  // Imported only now: a program that only needs the names of the APIs does not wait for Prism.
  const [{ loadApi }, { respond }] = await Promise.all([import('./load-api.ts'), import('./respond.ts')]);
  const mocked = await Promise.all(Object.entries(apis).map(([name, document]) => loadApi(name, document)));
  const mounts = mocked.map((api): [string, Mount] => [
    api.name,
    { handler: (request) => respond(api, request), origins: 'any' },
  ]);
  return { apis: mocked, mounts: Object.fromEntries(mounts) };
}

/** Lists the APIs, each with a command to try it. */
export function indexResponse(apis: readonly MockedApi[], base: string): HostResponse {
  const list = apis.map(({ name, title, operations, curl }) => {
    return { name, title, url: `${base}/${name}`, operations: operations.length, try: curl(base) };
  });
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: `${JSON.stringify({ apis: list }, null, 2)}\n`,
  };
}
