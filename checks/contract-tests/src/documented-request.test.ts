import { describe, expect, it } from 'vitest';
import { listOperations } from '@wirepact/scripts/contract/operations';
import type { Api } from './apis.ts';
import { documentedRequest } from './documented-request.ts';

function requestOf(parameters: object[], more: object = {}): ReturnType<typeof documentedRequest> {
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    security: [{ key: [] }],
    paths: { '/things/{id}': { parameters, get: { operationId: 'getThing', responses: {}, ...more } } },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer' },
        header: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
    },
  };
  const api: Api = { id: 'toy', document: document as never, types: '', spec: '' };
  return documentedRequest(api, listOperations(api.document)[0]!);
}

const id = { name: 'id', in: 'path', required: true, schema: {}, example: 'a/b' };

describe('documentedRequest', () => {
  it('uses the examples of path, query and header, and percent-encodes them', () => {
    const { method, target, headers } = requestOf([
      id,
      { name: 'q', in: 'query', schema: {}, example: 'x&y' },
      { name: 'X-Version', in: 'header', schema: {}, example: 'v1' },
    ]);
    expect({ method, target }).toEqual({ method: 'GET', target: '/things/a%2Fb?q=x%26y' });
    expect(headers).toMatchObject({ 'X-Version': 'v1' });
  });

  it('writes arrays in the style of the parameter', () => {
    const list = { name: 'l', in: 'query', schema: {}, example: ['a', 'b'] };
    expect(requestOf([id, list]).target).toBe('/things/a%2Fb?l=a&l=b');
    expect(requestOf([id, { ...list, style: 'form', explode: false }]).target).toBe('/things/a%2Fb?l=a,b');
  });

  it('sends the credentials that the operation asks for', () => {
    expect(requestOf([id]).headers).toEqual({ Authorization: 'Bearer test' });
    expect(requestOf([id], { security: [{ header: [] }] }).headers).toEqual({ 'X-API-Key': 'test' });
    expect(requestOf([id], { security: [] }).headers).toEqual({});
  });

  it('leaves out an optional parameter without an example, and throws for a required one', () => {
    const bare = { name: 'q', in: 'query', schema: {} };
    expect(requestOf([id, bare]).target).toBe('/things/a%2Fb');
    expect(() => requestOf([id, { ...bare, required: true }])).toThrow(
      'The parameter q of getThing in spec/toy is required but does not have an example.',
    );
  });
});
