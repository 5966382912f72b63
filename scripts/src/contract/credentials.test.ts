import { expect, it } from 'vitest';
import { ContractError } from '../problem.ts';
import { clientCredentials, credentialsOf } from './credentials.ts';
import type { OpenApiDocument, Operation, SecurityScheme } from './documents.ts';

function things(securitySchemes: Record<string, SecurityScheme>, ...operations: Partial<Operation>[]): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    security: [{ token: [] }],
    paths: Object.fromEntries(operations.map((each, index) => [`/${index}`, { get: { responses: {}, ...each } }])),
    components: { securitySchemes },
  };
}

const token: SecurityScheme = { type: 'http', scheme: 'bearer', 'x-option': 'apiKey', description: 'Secret.' };
const key: SecurityScheme = { type: 'apiKey', in: 'header', name: 'X-Key', 'x-secret': false };
const login: SecurityScheme = { type: 'http', scheme: 'basic' };

it('describes the header of each scheme', () => {
  const document = things({ token, key, login });
  expect(credentialsOf(document, { security: [{ token: [], key: [], login: [] }] })).toEqual([
    { option: 'apiKey', header: 'Authorization', prefix: 'Bearer ', secret: true, description: 'Secret.' },
    { option: 'key', header: 'X-Key', prefix: '', secret: false, description: '' },
    { option: 'login', header: 'Authorization', prefix: 'Basic ', secret: true, description: '' },
  ]);
});

it('uses the first security requirement, and that of the document if the operation does not have one', () => {
  const document = things({ token, key });
  expect(credentialsOf(document, { security: [{ key: [] }, { token: [] }] })).toHaveLength(1);
  expect(credentialsOf(document, {})).toMatchObject([{ option: 'apiKey' }]);
  expect(credentialsOf(document, { security: [] })).toEqual([]);
});

it('gives a client the credentials of the first operation that asks for any', () => {
  expect(clientCredentials(things({ token, key }, {}, { security: [{ key: [] }] }))).toMatchObject([{ option: 'key' }]);
  expect(clientCredentials(things({ token, key }, {}))).toMatchObject([{ option: 'apiKey' }]);
});

it.each([
  [{}, 'The security scheme "token" is not declared. Add it to `components.securitySchemes`'],
  [{ token: { ...key, in: 'query' } }, 'The security scheme "token" sends its key in the query.'],
])('throws for a scheme that clients cannot use', (securitySchemes, message) => {
  expect(() => credentialsOf(things(securitySchemes), {})).toThrow(ContractError);
  expect(() => credentialsOf(things(securitySchemes), {})).toThrow(message);
});
