import { expect, it } from 'vitest';
import { findTargetProblem, readAllowedTargets } from './targets.ts';

const ALLOWED = ['http://127.0.0.1:3000'];

it.each([
  'https://example.com/quote',
  'https://example.com:443/',
  'http://127.0.0.1:3000/quote?a=b',
  'HTTP://127.1:3000',
])('allows %s', (url) => {
  expect(findTargetProblem(url, ALLOWED)).toBeUndefined();
});

it.each([
  ['http://example.com/', 'not an HTTPS URL'],
  ['https://example.com:8443/', 'port 8443'],
  ['https://user@example.com/', 'user name'],
  ['http://user@127.0.0.1:3000/', 'user name'],
  ['http://127.0.0.1:3001/', '--allow-target http://127.0.0.1:3001'],
  ['https://127.0.0.1:3000/', '--allow-target https://127.0.0.1:3000'],
  ['http://localhost:3000/', '--allow-target http://localhost:3000'],
  ['https://[::1]/', '--allow-target https://[::1]'],
  ['https://10.0.0.1/', 'IP address'],
  ['https://0x0a000001/', 'IP address'],
  ['https://[fd00::1]/', 'IP address'],
  ['https://db.internal/', 'private network'],
  ['https://api.localhost/', 'private network'],
  ['https://intranet/', 'private network'],
  ['https://db/', 'has no domain'],
  ['ftp://example.com/', 'not a URL'],
  ['quote', 'not a URL'],
])('does not allow %s', (url, why) => {
  expect(findTargetProblem(url, ALLOWED)).toContain(why);
});

it('reads origins of this machine', () => {
  const origins = ['http://127.0.0.1:3000', 'https://localhost:8443/', 'http://[::1]:80', 'HTTP://LOCALHOST:3000'];
  expect(readAllowedTargets(origins)).toEqual([
    'http://127.0.0.1:3000',
    'https://localhost:8443',
    'http://[::1]',
    'http://localhost:3000',
  ]);
});

it.each(['https://example.com', 'http://127.0.0.1:3000/quote', '127.0.0.1:3000', '*', '', 'http://a@localhost'])(
  'does not read %j as one',
  (text) => {
    expect(() => readAllowedTargets([text])).toThrow('Give an origin on this machine');
  },
);
