import { afterEach, expect, it } from 'vitest';
import { definition } from '../test/things.ts';
import { takeCredentials } from './credentials.ts';

const browser = globalThis as { window?: unknown };
afterEach(() => {
  delete browser.window;
});

const take = (options: Record<string, unknown>): Record<string, string> =>
  takeCredentials(definition.credentials, options);

it('returns credentials as headers, and removes them from the options', () => {
  const options = { apiKey: ' thing_secret_1\n', account: 'acc_1', retries: 1 };
  expect(take(options)).toEqual({ 'X-Thing-Token': 'Token thing_secret_1', 'Thing-Account': 'acc_1' });
  expect(options).toEqual({ retries: 1 });
});

it.each(['', '  ', undefined, null, 'two words', 'line\nbreak', 'schlüssel'])(
  'refuses %j as a credential',
  (apiKey) => {
    expect(() => take({ apiKey, account: 'acc_1' })).toThrow('`apiKey` is empty or invalid.');
  },
);

it('leaves the refused credential out of the message', () => {
  expect(() => take({ apiKey: 'S3CR3T S3CR3T', account: 'acc_1' })).not.toThrow('S3CR3T');
});

it('refuses a secret credential in a browser without dangerouslyAllowBrowser', () => {
  browser.window = { document: {} };
  expect(() => take({ apiKey: 'k', account: 'a' })).toThrow('`apiKey` is secret. Call from a server');
  expect(take({ apiKey: 'k', account: 'a', dangerouslyAllowBrowser: true })).toHaveProperty('X-Thing-Token');
});
