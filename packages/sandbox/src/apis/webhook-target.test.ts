import { expect, it } from 'vitest';
import { findTargetProblem, normaliseTarget } from './webhook-target.ts';

it.each([
  'https://example.com',
  'https://example.com/webhooks?from=payments',
  'https://example.com:443/webhooks',
  'https://EXAMPLE.com/webhooks',
  'https://a.b.example.com/',
  'https://xn--bcher-kva.example/',
])('allows %s', (url) => {
  expect(findTargetProblem(url, 443)).toBeUndefined();
});

it.each([
  '',
  'webhooks',
  'http://example.com/',
  'ftp://example.com/',
  '//example.com/',
  'https://',
  ' https://a.example/',
])('needs an HTTPS URL, and %j is not one', (url) => {
  expect(findTargetProblem(url, 443)?.kind).toBe('not-https');
});

it.each([
  ['another port', 'https://example.com:8443/'],
  ['a user name', 'https://user@example.com/'],
  ['a password', 'https://user:secret@example.com/'],
  ['an IPv4 address', 'https://203.0.113.42/'],
  ['a short IPv4 address', 'https://127.1/'],
  ['a decimal IPv4 address', 'https://2130706433/'],
  ['a hexadecimal IPv4 address', 'https://0x7f.0.0.1/'],
  ['an IPv4 address with a final dot', 'https://127.0.0.1./'],
  ['an IPv6 address', 'https://[::1]/'],
  ['a mapped IPv4 address', 'https://[::ffff:127.0.0.1]/'],
  ['localhost', 'https://localhost/'],
  ['a name below localhost', 'https://me.localhost/'],
  ['localhost with a final dot', 'https://localhost./'],
  ['the metadata service of a cloud', 'https://metadata.google.internal/'],
  ['a name in the local network', 'https://printer.local/'],
  ['a name without a domain', 'https://backend/'],
])('does not allow %s', (_what, url) => {
  expect(findTargetProblem(url, 443)?.kind).toBe('not-allowed');
});

it('compares URLs without the case of the host and the usual port', () => {
  expect(normaliseTarget('https://EXAMPLE.com:443/a')).toBe(normaliseTarget('https://example.com/a'));
  expect(normaliseTarget('https://example.com/A')).not.toBe(normaliseTarget('https://example.com/a'));
  expect(normaliseTarget('https://example.com/?a=1')).not.toBe(normaliseTarget('https://example.com/'));
});
