import { expect, it } from 'vitest';
import { addHeaders } from './headers.ts';

it('replaces headers, in any case and form', () => {
  const sent = { 'x-trace': 'a', accept: '*/*' };
  expect(addHeaders(sent, { 'X-Trace': 'b', Count: 7 }, undefined, new Headers({ ACCEPT: 'text/csv' }))).toEqual({
    'x-trace': 'b',
    count: '7',
    accept: 'text/csv',
  });
});

it('removes headers that are null, and ignores undefined', () => {
  expect(addHeaders({ a: '1', b: '2' }, { A: null, B: undefined })).toEqual({ b: '2' });
});

it.each([
  ['an invalid name', { 'no header': 'x' }],
  ['an invalid value', { 'X-Trace': 'a\nS3CR3T' }],
])('refuses %s, without repeating the value', (_, headers) => {
  expect(() => addHeaders({}, headers)).toThrow(TypeError);
  expect(() => addHeaders({}, headers)).toThrow(/^Invalid header "[^"]+": check its name and value\.$/);
  expect(() => addHeaders({}, headers)).not.toThrow('S3CR3T');
});
