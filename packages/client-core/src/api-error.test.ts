import { describe, expect, it } from 'vitest';
import { definition } from '../test/things.ts';
import { createApiError } from './api-error.ts';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  CallError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnexpectedStatusError,
  UnprocessableError,
} from './errors.ts';

const context = { api: 'things', method: 'PUT', path: '/things/{id}', callId: 1, attempts: 3 };
const body = { error: { code: 'no_such_thing', message: 'There is no such thing.' } };

it.each([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, UnprocessableError],
  [429, RateLimitError],
  [500, ServerError],
  [503, ServerError],
  [599, ServerError],
  [302, UnexpectedStatusError],
  [418, UnexpectedStatusError],
])('creates the error class for %d', (status, Class) => {
  const error = createApiError(definition, context, new Response('', { status }), '');
  expect(error).toBeInstanceOf(Class);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(CallError);
  expect(error.name).toBe(Class.name);
  expect(error.status).toBe(status);
});

it('names the call, the status, the next step and the message of the API', () => {
  const response = new Response('', { status: 404, headers: { 'X-Request-Id': 'req_1', 'Retry-After': '2' } });
  const error = createApiError(definition, context, response, JSON.stringify(body));
  expect(error.message).toBe('PUT /things/{id} returned 404 (check the request): There is no such thing.');
  expect(error).toMatchObject({ ...context, code: 'no_such_thing', requestId: 'req_1', retryAfter: 2000 });
  expect(error.body).toEqual(body);
  expect(error.text).toBeUndefined();
  expect(error.response).toBe(response);
});

describe('unexpected bodies', () => {
  it.each([
    ['nothing', ''],
    ['HTML', '<html>Bad gateway</html>'],
    ['incomplete JSON', '{"error":{"message":"No'],
  ])('accepts %s as a body', (_, text) => {
    const error = createApiError(definition, context, new Response('', { status: 502 }), text);
    expect(error).toMatchObject({ body: undefined, text, code: undefined, requestId: null, retryAfter: undefined });
    expect(error.message).toBe('PUT /things/{id} returned 502 (try again later): no message');
  });

  it.each([
    [null],
    [42],
    ['a sentence'],
    [[]],
    [{ error: 'a sentence' }],
    [{ error: null }],
    [{ error: { message: { toString: 1 }, code: { toString: 1 } } }],
    [{ error: { message: { message: 'x' }, code: 7 } }],
    [{ error: { message: ['x'], code: [] } }],
    [{ error: { message: true, code: null } }],
  ])('accepts %j as a body', (given) => {
    const error = createApiError(definition, context, new Response('', { status: 400 }), JSON.stringify(given));
    expect(error).toMatchObject({ body: given, code: undefined });
    expect(error.message).toContain('no message');
  });
});

it('includes a message that is a number', () => {
  const error = createApiError(definition, context, new Response('', { status: 400 }), '{"error":{"message":17}}');
  expect(error.message).toBe('PUT /things/{id} returned 400 (check the request): 17');
});

it.each([
  [302, 'check `baseUrl`'],
  [401, 'check the credentials'],
  [403, 'check the credentials'],
  [422, 'check the request'],
  [429, 'try again later'],
  [503, 'try again later'],
])('advises after %d to %s', (status, advice) => {
  expect(createApiError(definition, context, new Response('', { status }), '').message).toContain(`(${advice})`);
});
