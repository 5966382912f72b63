import { expect, it } from 'vitest';
import { permits, readCredential, secretOfToken } from './permissions.ts';

const settings = (tokens: boolean) => ({ switches: { 'bearer-tokens': tokens }, values: {} });
const caller = (requested: string[]) => ({ holder: 'a', env: '', credential: 'a', requested, approved: [] });

it('reads the API key', () => {
  expect(readCredential({ 'x-api-key': 'k' }, settings(false))).toBe('k');
  expect(readCredential({ 'x-api-key': 'k', authorization: 'Bearer t' }, settings(true))).toBe('k');
  expect(readCredential({ 'x-api-key': '' }, settings(false))).toBeUndefined();
});

it('reads an access token if tokens are switched on, and never takes it for a key', () => {
  const headers = { authorization: 'Bearer t' };
  expect(readCredential(headers, settings(false))).toBeUndefined();
  expect(readCredential(headers, settings(true))).toBe(secretOfToken('t'));
  expect(secretOfToken('t')).not.toBe('t');
  expect(readCredential({ authorization: 'Basic t' }, settings(true))).toBeUndefined();
});

it('needs read for lists and write for changes', () => {
  expect(permits(caller(['read']), 'listWebhooks')).toBe(true);
  expect(permits(caller(['read']), 'createWebhook')).toBe(false);
  expect(permits(caller(['read', 'write']), 'deleteWebhook')).toBe(true);
  expect(permits(caller([]), 'listWebhooks')).toBe(false);
});
