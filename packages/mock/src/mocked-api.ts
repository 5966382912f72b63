import type { OpenApiDocument } from './openapi-document.ts';
import { readOperations } from './operations.ts';
import type { Operation } from './operations.ts';
import { curl, easiest, sampleRequest } from './sample-request.ts';

/** An API that is being mocked. */
export interface MockedApi {
  /** First segment of its paths. */
  readonly name: string;
  /** What the API is called. */
  readonly title: string;
  /** Its operations, in Prism's form. */
  readonly operations: readonly Operation[];
  /** Returns a `curl` command to try it. `base` is the URL of the mock, such as `http://127.0.0.1:4010`. */
  curl(base: string): string;
}

/** @throws {Error} if the document does not describe any operation. */
export async function loadApi(name: string, document: OpenApiDocument): Promise<MockedApi> {
  const operations = await readOperations(document);
  const first = easiest(operations);
  if (!first) throw new Error(`The API "${name}" has no operations to mock.`);
  const sample = sampleRequest(first);
  return {
    name,
    title: document.info.title,
    operations,
    curl: (base) => curl(`${base}/${name}`, sample),
  };
}
