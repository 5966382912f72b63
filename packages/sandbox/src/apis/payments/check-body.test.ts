import { requests } from '@wirepact/payments/requests';
import { expect, it } from 'vitest';
import { checkBody } from './check-body.ts';

const url = 'https://example.com/webhooks';

it.each([
  { about: 'no body', body: undefined, refusal: 'webhook.creation-needs-url-only' },
  { about: 'a list', body: [url], refusal: 'webhook.creation-needs-url-only' },
  { about: 'no URL', body: { event_types: ['x'] }, refusal: 'webhook.creation-needs-url-only' },
  { about: 'a number as URL', body: { url: 1 }, refusal: 'webhook.creation-needs-url-only' },
  { about: 'HTTP', body: { url: 'http://example.com' }, refusal: 'webhook.url-is-https' },
  { about: 'an IP address', body: { url: 'https://127.0.0.1' }, refusal: 'webhook-targets' },
  { about: 'a space in the URL', body: { url: 'https://example.com/a b' }, refusal: 'webhook-targets' },
  {
    about: 'an unknown event',
    body: { url, event_types: ['payment.refunded'] },
    refusal: 'webhook.unknown-event-type-refused',
  },
  { about: 'no events', body: { url, event_types: [] }, refusal: 'event-types' },
  { about: 'a repeated event', body: { url, event_types: ['payment.all', 'payment.all'] }, refusal: 'event-types' },
  { about: 'events that are not a list', body: { url, event_types: 'payment.all' }, refusal: 'event-types' },
  { about: 'a number as description', body: { url, description: 1 }, refusal: 'body' },
])('refuses to create a webhook with $about', ({ body, refusal }) => {
  expect(refusalsOf('createWebhook', body)[0]).toBe(refusal);
});

it('checks the URL, then the events, then the rest', () => {
  const body = { url: 'http://example.com', event_types: ['payment.refunded'], description: 1 };
  expect(refusalsOf('createWebhook', body)).toEqual(['webhook.url-is-https', 'webhook.unknown-event-type-refused']);
});

it('accepts what the contract allows', () => {
  expect(refusalsOf('createWebhook', { url })).toEqual([]);
  expect(refusalsOf('createWebhook', { url, event_types: ['payment.all'], description: 'Mine' })).toEqual([]);
  expect(refusalsOf('deleteWebhook', { webhook_id: `wh_${'0'.repeat(32)}` })).toEqual([]);
});

it.each([
  undefined,
  {},
  { webhook_id: '' },
  { webhook_id: 'wh_1' },
  { webhook_id: 7 },
  { webhook_id: `wh_${'g'.repeat(32)}` },
])('refuses to delete a webhook by %j', (body) => {
  expect(refusalsOf('deleteWebhook', body)).toEqual(['webhook.deletion-needs-id-of-own-webhook']);
});

it('says which event type is unknown', () => {
  const [refusal] = check('createWebhook', { url, event_types: ['payment.completed', 'payment.refunded'] });
  expect(refusal?.detail).toContain('"payment.refunded"');
});

function check(operation: 'createWebhook' | 'deleteWebhook', body: unknown) {
  const validate = requests[operation].body;
  const violations = validate(body ?? {}) ? [] : (validate.errors ?? []);
  return checkBody({ operation, body, violations });
}

function refusalsOf(operation: 'createWebhook' | 'deleteWebhook', body: unknown): string[] {
  return check(operation, body).map(({ refusal }) => refusal);
}
