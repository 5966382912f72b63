import { findErrorShape } from './error-shape.ts';
import type { ErrorShape } from './error-shape.ts';
import type { MockedApi } from './mocked-api.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { readOperations } from './operations.ts';
import type { Operation } from './operations.ts';
import { curl, easiest, sampleRequest } from './sample-request.ts';

/** An API with its operations in Prism's form. */
export interface LoadedApi extends MockedApi {
  readonly operations: readonly Operation[];
  readonly errorShape: ErrorShape;
}

/** @throws {Error} if the document does not describe any operation. */
export async function loadApi(name: string, document: OpenApiDocument): Promise<LoadedApi> {
  const operations = await readOperations(document);
  const first = easiest(operations);
  if (!first) throw new Error(`The API "${name}" has no operations to mock.`);
  const sample = sampleRequest(first);
  return {
    name,
    title: document.info.title,
    operations,
    errorShape: findErrorShape(operations),
    curl: (base) => curl(`${base}/${name}`, sample),
  };
}
