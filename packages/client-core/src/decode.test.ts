import { expect, it } from 'vitest';
import { decodeBody } from './decode.ts';
import { DecodeError } from './errors.ts';

const context = { api: 'things', method: 'GET', path: '/things', callId: 1, attempts: 1 };
const as = (type: string, status = 200): Response =>
  new Response(status === 204 ? null : 'x', { status, headers: { 'Content-Type': type } });

function refusal(text: string, media: string | undefined, response: Response): DecodeError {
  try {
    decodeBody(text, media, response, context);
  } catch (error) {
    if (error instanceof DecodeError) return error;
  }
  throw new Error('Expected a DecodeError.');
}

it('parses JSON with any content type', () => {
  expect(decodeBody('{"a":1}', undefined, as('text/plain'), context)).toEqual({ a: 1 });
});

it('returns text if the contract has one, including empty text', () => {
  expect(decodeBody('a,b\n', 'text/csv', as('text/csv; charset=utf-8'), context)).toBe('a,b\n');
  expect(decodeBody('', 'text/csv', as('text/csv'), context)).toBe('');
});

it('returns undefined if there is no body', () => {
  expect(decodeBody('', undefined, as('', 204), context)).toBeUndefined();
  expect(decodeBody('text', '', as('text/plain'), context)).toBeUndefined();
});

it('refuses HTML, empty bodies and incomplete JSON, without quoting them', () => {
  expect(refusal('<html>', undefined, as('text/html')).message).toBe(
    'GET /things returned 200 with 6 characters of text/html instead of JSON. Check `baseUrl`.',
  );
  expect(refusal('<html>', 'text/csv', as('text/html; charset=utf-8')).message).toContain('instead of text/csv');
  expect(refusal('', undefined, as('application/json')).message).toContain('with 0 characters');
  const cut = refusal('{"password":"S3CR3T', undefined, as('application/json'));
  expect(cut.message).not.toContain('S3CR3T');
  expect(cut.cause).toBeUndefined();
  expect(cut.text).toBe('{"password":"S3CR3T');
  expect(cut.response.status).toBe(200);
});
