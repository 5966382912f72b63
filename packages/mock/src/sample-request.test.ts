import { describe, expect, it } from 'vitest';
import { readOperations } from './operations.ts';
import { curl, easiest, sampleRequest } from './sample-request.ts';

const responses = { 200: { description: 'ok' } };
const [list, rename] = await readOperations({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/things': {
      get: {
        responses,
        parameters: [{ name: 'kind', in: 'query', required: true, schema: { type: 'string', enum: ['a b'] } }],
      },
    },
    '/things/{thingId}': {
      put: {
        responses,
        security: [{ bearer: [] }],
        parameters: [
          { name: 'thingId', in: 'path', required: true, schema: { type: 'string' }, example: 'x/1' },
          { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' }, example: 't1' },
          { name: 'X-Optional', in: 'header', schema: { type: 'string' }, example: 'no' },
        ],
        requestBody: { content: { 'application/json': { schema: {}, example: { name: "Ann's" } } } },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
    },
  },
});

describe('sampleRequest', () => {
  it('fills in credentials, required parameters and the example body', () => {
    expect(sampleRequest(rename!)).toEqual({
      method: 'PUT',
      path: '/things/x%2F1',
      headers: { Authorization: 'Bearer test', 'X-Tenant': 't1', 'Content-Type': 'application/json' },
      body: '{"name":"Ann\'s"}',
    });
  });

  it('uses a value that the schema allows if there is no example', () => {
    expect(sampleRequest(list!)).toEqual({ method: 'GET', path: '/things?kind=a+b', headers: { 'X-API-Key': 'test' } });
  });
});

describe('curl', () => {
  it('is one line for a shell', () => {
    expect(curl('http://localhost:1/api', sampleRequest(rename!))).toBe(
      `curl -X PUT 'http://localhost:1/api/things/x%2F1' -H 'Authorization: Bearer test' -H 'X-Tenant: t1' -H 'Content-Type: application/json' -d '{"name":"Ann'\\''s"}'`,
    );
  });
});

describe('easiest', () => {
  it('prefers an operation that only reads', () => {
    expect(easiest([rename!, list!])).toBe(list);
  });
});
