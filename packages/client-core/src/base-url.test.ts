import { afterEach, expect, it, vi } from 'vitest';
import { normalizeBaseUrl } from './base-url.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['https://things.example/api', 'https://things.example/api'],
  ['http://localhost:4010/things//', 'http://localhost:4010/things'],
  ['HTTPS://things.example', 'HTTPS://things.example'],
  ['  https://things.example/\n', 'https://things.example'],
  [new URL('https://things.example/api/'), 'https://things.example/api'],
])('accepts %j', (given, expected) => {
  expect(normalizeBaseUrl(given)).toBe(expected);
});

it.each([
  '',
  'localhost:4010/platform',
  'things.example/api',
  'ftp://x',
  'http://[',
  'https:things.example',
  'file:///a',
  '/api',
])('refuses %j', (given) => {
  expect(() => normalizeBaseUrl(given)).toThrow(TypeError);
  expect(() => normalizeBaseUrl(given)).toThrow(
    `baseUrl must be an http or https URL such as https://api.example.com/v1, got "${given}"`,
  );
});

it.each(['https://things.example/?key=S3CR3T', 'https://things.example/#S3CR3T', 'https://things.example/?'])(
  'refuses the query or fragment of %j',
  (given) => {
    expect(() => normalizeBaseUrl(given)).toThrow(/^baseUrl must not contain a query or a fragment\.$/);
  },
);

it.each(['http://user:S3CR3T@things.example', 'http://S3CR3T@things.example', 'user:S3CR3T@things.example'])(
  'refuses credentials in %j, without repeating them',
  (given) => {
    expect(() => normalizeBaseUrl(given)).toThrow(TypeError);
    expect(() => normalizeBaseUrl(given)).not.toThrow('S3CR3T');
  },
);

it('accepts a path in a browser', () => {
  vi.stubGlobal('location', { href: 'https://shop.example/cart' });
  expect(normalizeBaseUrl('/api/')).toBe('/api');
  expect(() => normalizeBaseUrl('')).toThrow(TypeError);
});
