import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shortPath, type Api } from './apis.ts';
import { findExamplePlaces, findExamples, keywordsOf } from './examples.ts';

const spec = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(spec, { recursive: true, force: true }));
mkdirSync(join(spec, 'examples/errors'), { recursive: true });
writeFileSync(join(spec, 'examples/createThing.request.one.yaml'), '');
writeFileSync(join(spec, 'examples/errors/404.unknown.yaml'), '');

const schema = { $ref: '#/components/schemas/Thing' };
const shared = (name: string): object => ({ $ref: `#/components/examples/${name}` });
const json = (examples: object): object => ({ 'application/json': { schema, examples } });
const notFound = { $ref: '#/components/responses/NotFound' };

const api: Api = {
  id: 'toy',
  spec,
  types: '',
  document: {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {
      '/things/{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        put: {
          operationId: 'createThing',
          requestBody: { content: json({ one: shared('createThing.request.one') }) },
          responses: { 201: { headers: { Location: { schema: {}, example: '/1' } } }, 404: notFound },
        },
        get: { operationId: 'getThing', responses: { 404: notFound } },
      },
    },
    webhooks: { 'Thing.Made': { post: { requestBody: { content: json({ one: { value: 2 } }) }, responses: {} } } },
    components: {
      parameters: { Id: { name: 'id', in: 'path', schema: { type: 'integer' }, example: 7 } },
      responses: { NotFound: { content: json({ unknown: shared('404.unknown') }) } },
      examples: { 'createThing.request.one': { value: 1 }, '404.unknown': { value: 404 } },
      schemas: { Thing: { type: 'integer' } },
    },
  } as never,
};

describe('findExamples', () => {
  const found = findExamples(api);

  it('finds the examples of requests, responses, headers, parameters and webhooks', () => {
    expect(found.map(({ kind, owner, value }) => `${kind} ${owner} ${JSON.stringify(value)}`).sort()).toEqual([
      'header createThing "/1"',
      'parameter createThing 7',
      'parameter getThing 7',
      'request createThing 1',
      'response createThing 404',
      'response getThing 404',
      'webhook Thing.Made 2',
    ]);
  });

  it('gives each example its TypeScript type', () => {
    expect(Object.fromEntries(found.map(({ kind, owner, type }) => [`${kind} ${owner}`, type]))).toMatchObject({
      'request createThing': `Present<operations["createThing"]['requestBody']>['content']["application/json"]`,
      'response getThing': `operations["getThing"]['responses'][404]['content']["application/json"]`,
      'header createThing': `Present<operations["createThing"]['responses'][201]['headers']["Location"]>`,
      'parameter getThing': `Present<Present<operations["getThing"]['parameters']['path']>["id"]>`,
      'webhook Thing.Made': `Present<webhooks["Thing.Made"]['post']['requestBody']>['content']["application/json"]`,
    });
  });

  it('names the file of each example, or what to look for', () => {
    const places = Object.fromEntries(found.map(({ kind, place }) => [kind, place]));
    expect(places.request).toBe(shortPath(join(spec, 'examples/createThing.request.one.yaml')));
    expect(places.response).toBe(shortPath(join(spec, 'examples/errors/404.unknown.yaml')));
    expect(places.parameter).toMatch(/ \(parameters\/Id\)$/);
    expect(places.header).toMatch(/ \(example of createThing 201 Location\)$/);
  });

  it('counts the uses of a shared example as one pair of schema and example', () => {
    const pairs = found.filter(({ kind }) => kind === 'response').map(({ pair }) => pair);
    expect(pairs).toHaveLength(2);
    expect(new Set(pairs).size).toBe(1);
  });
});

describe('findExamplePlaces', () => {
  it('finds every place that findExamples finds, and others', () => {
    const known = new Set(findExamples(api).flatMap(({ usedAt, definedAt }) => [usedAt, definedAt]));
    expect(findExamplePlaces(api.document).filter((place) => !known.has(place))).toEqual([]);
    const stray = { components: { schemas: { Thing: { properties: { example: { examples: [1] } } } } } };
    expect(findExamplePlaces(stray)).toEqual(['#/components/schemas/Thing/properties/example/examples/0']);
  });
});

describe('keywordsOf', () => {
  it('distinguishes keywords from names and values', () => {
    const document = { schemas: { not: { properties: { enum: { const: { not: 1 } } }, required: ['a'] } } };
    expect(keywordsOf(document).map(({ keyword }) => keyword)).toEqual(['schemas', 'properties', 'const', 'required']);
  });
});
