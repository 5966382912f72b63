import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { addHeaders, dropNull, type HeaderValues } from './headers.ts';

/** Like `Headers` of another library: iterable, and not an instance of the global class. */
class OtherHeaders {
  *[Symbol.iterator](): Generator<[string, string]> {
    yield ['Thing-Key', 'mine'];
  }
}

it('replaces headers, in any case and form', () => {
  const sent = { 'x-trace': 'a', accept: '*/*' };
  expect(addHeaders(sent, { 'X-Trace': 'b', Count: 7 }, undefined, new Headers({ ACCEPT: 'text/csv' }))).toEqual({
    'x-trace': 'b',
    count: '7',
    accept: 'text/csv',
  });
});

it.each<[string, HeaderValues]>([
  ['Headers', new Headers({ 'Thing-Key': 'mine' })],
  ['Headers of another library', new OtherHeaders()],
  ['Headers-like objects of another realm', runInNewContext('new Map([["Thing-Key", "mine"]])') as Map<string, string>],
  ['a plain object of another realm', runInNewContext('({ "Thing-Key": "mine" })') as Record<string, string>],
  ['an object without a prototype', Object.assign(Object.create(null), { 'Thing-Key': 'mine' }) as HeaderValues],
  ['a Map', new Map([['Thing-Key', 'mine']])],
  ['an array of pairs', [['Thing-Key', 'mine']]],
])('reads %s', (_, headers) => {
  expect(addHeaders({}, headers)).toEqual({ 'thing-key': 'mine' });
});

it('joins several values of one header', () => {
  expect(addHeaders({}, { Accept: ['text/csv', 'text/plain'] })).toEqual({ accept: 'text/csv, text/plain' });
});

it('marks headers that are null, ignores undefined, and drops what is marked', () => {
  const table = addHeaders({ a: '1', b: '2' }, { A: null, B: undefined });
  expect(table).toEqual({ a: null, b: '2' });
  expect(addHeaders({ ...table }, { A: '3' })).toEqual({ a: '3', b: '2' });
  expect(dropNull(table)).toEqual({ b: '2' });
});

it.each([
  ['an invalid name', { 'no header': 'x' }],
  ['an empty name', { '': 'x' }],
  ['an invalid value', { 'X-Trace': 'a\nS3CR3T' }],
  ['a character beyond one byte', { 'X-Trace': 'S3CR3T €' }],
  ['an object as a value', { 'X-Trace': { S3CR3T: 1 } } as never],
])('refuses %s, without repeating the value', (_, headers) => {
  const add = (): unknown => addHeaders({}, headers);
  expect(add).toThrow(TypeError);
  expect(add).toThrow(/^Invalid header "[^"]*": check its name and value\.$/);
  expect(add).not.toThrow('S3CR3T');
});

// `Headers` accepts control characters, but sending them fails.
it('accepts and refuses the same names and values as Headers, except for control characters', () => {
  for (let code = 32; code < 300; code++) {
    if (code === 127) continue;
    const character = String.fromCharCode(code);
    for (const headers of [{ [`a${character}b`]: 'x' }, { a: `x${character}y` }]) {
      const accepts = (read: () => unknown): boolean => {
        try {
          read();
          return true;
        } catch {
          return false;
        }
      };
      expect([code, accepts(() => addHeaders({}, headers))]).toEqual([code, accepts(() => new Headers(headers))]);
    }
  }
});

it.each([
  ['text', 'Thing-Key: mine'],
  ['a number', 7],
  ['a Date', new Date(0)],
  ['a list that is not of pairs', ['Thing-Key', 'mine']],
])('refuses %s', (_, headers) => {
  expect(() => addHeaders({}, headers as never)).toThrow(/^Headers must be an object or pairs\.$/);
});
