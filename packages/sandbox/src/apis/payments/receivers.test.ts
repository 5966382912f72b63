import { events } from '@wirepact/payments/webhooks';
import { expect, it } from 'vitest';
import { findSubscription } from './receivers.ts';

it('finds the value that covers an event', () => {
  expect(findSubscription(['payment.completed'], 'payment.completed')).toBe('payment.completed');
  expect(findSubscription(['wallet.all', 'payment.all'], 'payment.completed')).toBe('payment.all');
  expect(findSubscription(['payment.created', 'withdrawal.all'], 'payment.completed')).toBeUndefined();
});

it('covers every event with the four kinds', () => {
  const kinds = ['payment.all', 'withdrawal.all', 'wallet.all', 'security.all'];
  for (const type of Object.keys(events)) expect(findSubscription(kinds, type), type).toBeDefined();
});
