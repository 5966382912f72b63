import { expect, it } from 'vitest';
import { decode } from './decode.ts';
import { DecodeError } from './errors.ts';

const context = { api: 'things', method: 'GET', path: '/things', callId: 1, attempts: 1 };
const as = (type: string, status = 200): Response =>
  new Response(status === 204 ? null : 'x', { status, headers: { 'Content-Type': type } });

function refusal(text: string, media: string | undefined, response: Response): DecodeError {
  try {
    decode(text, media, response, context);
  } catch (error) {
    if (error instanceof DecodeError) return error;
  }
  throw new Error('This was to be refused.');
}

it('reads JSON, whatever the answer calls it', () => {
  expect(decode('{"a":1}', undefined, as('text/plain'), context)).toEqual({ a: 1 });
});

it('gives a text where the contract has one, an empty one too', () => {
  expect(decode('a,b\n', 'text/csv', as('text/csv; charset=utf-8'), context)).toBe('a,b\n');
  expect(decode('', 'text/csv', as('text/csv'), context)).toBe('');
});

it('gives nothing where there is nothing to give', () => {
  expect(decode('', undefined, as('', 204), context)).toBeUndefined();
  expect(decode('whatever', '', as('text/plain'), context)).toBeUndefined();
});

it('refuses HTML, empty bodies and JSON that ends too early, and says so without quoting them', () => {
  expect(refusal('<html>', undefined, as('text/html')).message).toBe(
    'GET /things answered 200 with 6 characters of text/html, not with JSON. Check `baseUrl`.',
  );
  expect(refusal('<html>', 'text/csv', as('text/html; charset=utf-8')).message).toContain('not with text/csv');
  expect(refusal('', undefined, as('application/json')).message).toContain('with 0 characters');
  const cut = refusal('{"password":"S3CR3T', undefined, as('application/json'));
  expect(cut.message).not.toContain('S3CR3T');
  expect(cut.cause).toBeUndefined();
  expect(cut.text).toBe('{"password":"S3CR3T');
  expect(cut.response.status).toBe(200);
});
