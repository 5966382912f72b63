import { expect, it } from 'vitest';
import { addHeaders } from './headers.ts';

it('lays headers over others, whatever their case and form', () => {
  const sent = { 'x-trace': 'a', accept: '*/*' };
  expect(addHeaders(sent, { 'X-Trace': 'b', Count: 7 }, undefined, new Headers({ ACCEPT: 'text/csv' }))).toEqual({
    'x-trace': 'b',
    count: '7',
    accept: 'text/csv',
  });
});

it('takes away what is null, and leaves what is undefined', () => {
  expect(addHeaders({ a: '1', b: '2' }, { A: null, B: undefined })).toEqual({ b: '2' });
});

it.each([
  ['a name', { 'no header': 'x' }],
  ['a value', { 'X-Trace': 'a\nS3CR3T' }],
])('refuses %s that no header can have, without the value', (_, headers) => {
  expect(() => addHeaders({}, headers)).toThrow(TypeError);
  expect(() => addHeaders({}, headers)).toThrow(
    /^No header can be called "[^"]+", or none can carry this value of it\./,
  );
  expect(() => addHeaders({}, headers)).not.toThrow('S3CR3T');
});
