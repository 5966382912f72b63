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
    /^baseUrl must be a URL such as https:\/\/api\.example\.com\/v1, without user, query and fragment\.$/,
  );
});

it.each([
  'https://things.example/?key=S3CR3T',
  'https://things.example/#S3CR3T',
  'https://things.example/?',
  'http://user:S3CR3T@things.example',
  'http://S3CR3T@things.example',
  'user:S3CR3T@things.example',
])('refuses the query, fragment or credentials of %j, without repeating them', (given) => {
  expect(() => normalizeBaseUrl(given)).toThrow(/^baseUrl must be /);
  expect(() => normalizeBaseUrl(given)).not.toThrow('S3CR3T');
});

it('accepts @ in a path', () => {
  expect(normalizeBaseUrl('https://things.example/@me')).toBe('https://things.example/@me');
});

it('accepts a path in a browser', () => {
  vi.stubGlobal('location', { href: 'https://shop.example/cart' });
  expect(normalizeBaseUrl('/api/')).toBe('/api');
  expect(() => normalizeBaseUrl('')).toThrow(TypeError);
});
