import contract from '@wirepact/payments/spec.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { createResponseChecker } from './check-response.ts';
import type { CheckedExchange, OpenApi } from './check-response.ts';

const check = createResponseChecker(contract as unknown as OpenApi, {
  type: 'object',
  properties: { rule: { type: 'string' }, requestId: { type: 'string' } },
});

const refusal = { error: { code: 'invalid_url', message: 'No', details: {} }, rule: 'a.b', requestId: 'req_1' };

it('accepts what the contract describes', () => {
  expect(check(exchange({}))).toEqual([]);
});

it('accepts the members of the sandbox in a refusal', () => {
  expect(check(exchange({ method: 'POST', status: 400, body: refusal }))).toEqual([]);
});

it.each([
  [
    'a member that the contract does not have',
    { body: { webhooks: [], count: 0, total: 0 } },
    'The contract does not have /total.',
  ],
  [
    'a member of the sandbox in a success',
    { body: { webhooks: [], count: 0, rule: 'a.b' } },
    'The contract does not have /rule.',
  ],
  ['a value that does not fit the schema', { body: { webhooks: [], count: -1 } }, '/count must be >= 0.'],
  ['a missing member', { body: { webhooks: [] } }, "The body must have required property 'count'."],
  [
    'an unknown member in a refusal',
    { method: 'POST', status: 400, body: { ...refusal, hint: '' } },
    'The contract does not have /hint.',
  ],
  [
    'a member of the sandbox with another type',
    { method: 'POST', status: 400, body: { ...refusal, rule: 1 } },
    '/rule must be string.',
  ],
  ['a status that is not documented', { status: 201 }, 'The status 201 is not documented.'],
  ['another media type', { type: 'text/html' }, 'A body of type text/html is not documented.'],
  ['an empty body', { text: '' }, 'The body is empty.'],
  ['no request id', { requestId: '' }, 'There is no X-Request-Id.'],
])('finds %s', (_what, changes, problem) => {
  expect(check(exchange(changes))).toEqual([problem]);
});

it('expects the form of a refusal for what HTTP asks for', () => {
  expect(check(exchange({ method: 'PUT', status: 405, body: refusal }))).toEqual([]);
  expect(check(exchange({ path: '/nothing', status: 404, body: { message: 'No' } }))).toEqual([
    'The contract does not have /message.',
    "The body must have required property 'error'.",
  ]);
});

interface Changes extends Partial<CheckedExchange> {
  readonly body?: unknown;
  readonly type?: string;
  readonly requestId?: string;
}

function exchange({ body, type, requestId, ...changes }: Changes): CheckedExchange {
  const headers = new Headers({ 'content-type': type ?? 'application/json', 'x-request-id': requestId ?? 'req_1' });
  const text = JSON.stringify(body ?? { webhooks: [], count: 0 });
  return { method: 'GET', path: '/user/webhooks', status: 200, headers, text, ...changes };
}
