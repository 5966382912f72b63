import { expect, it } from 'vitest';
import { baseUrlOf } from './server.ts';

it.each([
  [undefined, '/'],
  [[{ url: 'https://x.example/api' }], 'https://x.example/api'],
  [[{ url: 'https://{region}.x.example', variables: { region: { default: 'eu' } } }], 'https://eu.x.example'],
  [[{ url: 'https://{region}.x.example' }], 'https://{region}.x.example'],
])('baseUrlOf fills in the defaults of the first server: %j', (servers, url) => {
  expect(baseUrlOf(servers ? { servers } : {})).toBe(url);
});
