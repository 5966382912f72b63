import { expect, it } from 'vitest';
import { lintSource } from '../lint-source.ts';

const version = '{ name: Api-Version, in: header, x-role: api-version, schema: { type: string } }';

const things = (path: string, get: string, post: string): Promise<string[]> =>
  lintSource(
    'operation-headers',
    `openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    parameters: [${path}]
    get: { operationId: listThings, parameters: [${get}], responses: {} }
    post: { operationId: createThing, parameters: [${post}], responses: {} }
components:
  parameters:
    Version: ${version}
`,
  );

it('reports an operation without the version header that others have', async () => {
  const problems = await things('', "{ $ref: '#/components/parameters/Version' }", '');
  expect(problems).toEqual([
    '#/paths/~1things/post: createThing does not have the header `Api-Version`, which other operations have. Add it to ' +
      '`parameters`.',
  ]);
});

it('accepts the header on the path, on each operation, or on none', async () => {
  expect(await things(version, '', '')).toEqual([]);
  expect(await things('', version, "{ $ref: '#/components/parameters/Version' }")).toEqual([]);
  expect(await things('', '', '')).toEqual([]);
});
