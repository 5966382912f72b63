// Generated from spec/payments/behaviour.yaml by `pnpm generate`. Do not edit.

/** Every rule with its source and with what it governs. What it says stands in `behaviour.json`. */
export const rules = {
  'request.needs-key-or-token': { source: 'stated', operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'], events: [] },
  'request.needs-permission': { source: 'stated', operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'], events: [] },
  'request.rate-limited': { source: 'stated', operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'], events: [] },
  'request.one-path-three-methods': { source: 'stated', operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'], events: [] },
  'webhook.list-shows-all': { source: 'stated', operations: ['listWebhooks'], events: [] },
  'webhook.list-leaves-out-description': { source: 'example', operations: ['listWebhooks', 'createWebhook'], events: [] },
  'webhook.list-redacts-secret': { source: 'stated', operations: ['listWebhooks'], events: [] },
  'webhook.secret-shown-once': { source: 'stated', operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'], events: [] },
  'webhook.creation-needs-url-only': { source: 'stated', operations: ['createWebhook'], events: [] },
  'webhook.url-is-https': { source: 'stated', operations: ['createWebhook'], events: [] },
  'webhook.subscribes-to-all-by-default': { source: 'stated', operations: ['createWebhook'], events: ['payment.created', 'payment.processing', 'payment.completed', 'payment.failed', 'payment.expired', 'withdrawal.created', 'withdrawal.approved', 'withdrawal.processing', 'withdrawal.completed', 'withdrawal.failed', 'withdrawal.cancelled', 'withdrawal.status_changed', 'wallet.created', 'wallet.balance_changed', 'security.login_attempt', 'security.settings_changed'] },
  'webhook.unknown-event-type-refused': { source: 'stated', operations: ['createWebhook'], events: [] },
  'webhook.url-used-once': { source: 'stated', operations: ['createWebhook'], events: [] },
  'webhook.starts-active': { source: 'stated', operations: ['createWebhook', 'listWebhooks'], events: [] },
  'webhook.id-and-secret-are-its-own': { source: 'example', operations: ['createWebhook'], events: [] },
  'webhook.ten-per-account': { source: 'stated', operations: ['createWebhook'], events: [] },
  'webhook.limit-holds-under-concurrency': { source: 'implied', operations: ['createWebhook'], events: [] },
  'webhook.deleted-by-id-in-body': { source: 'stated', operations: ['deleteWebhook'], events: [] },
  'webhook.deletion-needs-id-of-own-webhook': { source: 'stated', operations: ['deleteWebhook'], events: [] },
  'webhook.deletion-stops-deliveries': { source: 'stated', operations: ['deleteWebhook'], events: [] },
  'webhook.deletion-frees-url': { source: 'implied', operations: ['deleteWebhook', 'createWebhook'], events: [] },
  'webhook.cannot-be-changed-or-revived': { source: 'implied', operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'], events: [] },
  'webhook.counts-failures-in-a-row': { source: 'stated', operations: ['listWebhooks'], events: [] },
  'webhook.off-after-five-failures': { source: 'stated', operations: ['listWebhooks'], events: [] },
  'webhook.inactive-gets-nothing': { source: 'stated', operations: ['listWebhooks'], events: [] },
  'webhook.inactive-for-other-reasons': { source: 'example', operations: ['listWebhooks'], events: [] },
  'webhook.shows-last-call': { source: 'stated', operations: ['listWebhooks'], events: [] },
  'subscription.sixteen-events-four-wildcards': { source: 'stated', operations: ['createWebhook'], events: [] },
  'subscription.wildcard-covers-its-kind': { source: 'stated', operations: ['createWebhook'], events: ['payment.created', 'payment.processing', 'payment.completed', 'payment.failed', 'payment.expired', 'withdrawal.created', 'withdrawal.approved', 'withdrawal.processing', 'withdrawal.completed', 'withdrawal.failed', 'withdrawal.cancelled', 'withdrawal.status_changed', 'wallet.created', 'wallet.balance_changed', 'security.login_attempt', 'security.settings_changed'] },
  'subscription.overlap-delivers-once': { source: 'implied', operations: ['createWebhook'], events: ['payment.completed'] },
  'withdrawal.status-change-is-reported-besides': { source: 'stated', operations: [], events: ['withdrawal.approved', 'withdrawal.processing', 'withdrawal.completed', 'withdrawal.failed', 'withdrawal.cancelled', 'withdrawal.status_changed'] },
  'wallet.changes-are-reported': { source: 'stated', operations: [], events: ['wallet.created', 'wallet.balance_changed'] },
  'account.sign-ins-and-settings-are-reported': { source: 'stated', operations: [], events: ['security.login_attempt', 'security.settings_changed'] },
  'event.four-members': { source: 'stated', operations: [], events: ['payment.created', 'payment.processing', 'payment.completed', 'payment.failed', 'payment.expired', 'withdrawal.created', 'withdrawal.approved', 'withdrawal.processing', 'withdrawal.completed', 'withdrawal.failed', 'withdrawal.cancelled', 'withdrawal.status_changed', 'wallet.created', 'wallet.balance_changed', 'security.login_attempt', 'security.settings_changed'] },
  'event.wildcard-is-never-sent': { source: 'implied', operations: ['createWebhook'], events: [] },
  'delivery.only-to-https': { source: 'stated', operations: [], events: [] },
  'delivery.signed-with-own-secret': { source: 'stated', operations: [], events: [] },
  'delivery.retried-up-to-five-times': { source: 'stated', operations: [], events: [] },
  'delivery.retry-is-same-notification': { source: 'implied', operations: [], events: [] },
  'delivery.webhooks-are-independent': { source: 'stated', operations: ['createWebhook', 'listWebhooks'], events: [] },
} as const;

/** The id of a rule. */
export type PaymentsRuleId = keyof typeof rules;

/** The states of each resource, and what leads from one to another. Anything else is refused and silent. */
export const machines = {
  webhook: {
    states: ['active', 'inactive', 'deleted'],
    final: ['deleted'],
    transitions: [
      { from: [], to: 'active', by: { operation: 'createWebhook' }, emits: [], rule: 'webhook.starts-active' },
      { from: ['active'], to: 'inactive', by: { system: true }, emits: [], rule: 'webhook.off-after-five-failures' },
      { from: ['active'], to: 'inactive', by: { system: true }, emits: [], rule: 'webhook.inactive-for-other-reasons' },
      { from: ['active', 'inactive'], to: 'deleted', by: { operation: 'deleteWebhook' }, emits: [], rule: 'webhook.deletion-stops-deliveries' },
    ],
  },
  delivery: {
    states: ['queued', 'retrying', 'delivered', 'failed', 'cancelled'],
    final: ['delivered', 'failed', 'cancelled'],
    transitions: [
      { from: [], to: 'queued', by: { system: true }, emits: [], rule: 'subscription.overlap-delivers-once' },
      { from: ['queued'], to: 'delivered', by: { system: true }, emits: [] },
      { from: ['queued'], to: 'retrying', by: { system: true }, emits: [], rule: 'delivery.retried-up-to-five-times' },
      { from: ['retrying'], to: 'delivered', by: { timer: true }, emits: [] },
      { from: ['retrying'], to: 'retrying', by: { timer: true }, emits: [], rule: 'delivery.retried-up-to-five-times' },
      { from: ['retrying'], to: 'failed', by: { timer: true }, emits: [], rule: 'delivery.retried-up-to-five-times' },
      { from: ['queued', 'retrying'], to: 'cancelled', by: { operation: 'deleteWebhook' }, emits: [], rule: 'webhook.deletion-stops-deliveries' },
      { from: ['queued', 'retrying'], to: 'cancelled', by: { system: true }, emits: [], rule: 'webhook.off-after-five-failures' },
    ],
  },
  payment: {
    states: ['pending', 'confirming', 'completed', 'failed', 'expired'],
    final: ['completed', 'failed', 'expired'],
    transitions: [
      { from: [], to: 'pending', by: { system: true }, emits: ['payment.created'] },
      { from: ['pending'], to: 'confirming', by: { system: true }, emits: ['payment.processing'] },
      { from: ['confirming'], to: 'completed', by: { system: true }, emits: ['payment.completed'] },
      { from: ['confirming'], to: 'failed', by: { system: true }, emits: ['payment.failed'] },
      { from: ['pending'], to: 'expired', by: { timer: true }, emits: ['payment.expired'] },
    ],
  },
  withdrawal: {
    states: ['pending', 'approved', 'processing', 'completed', 'failed', 'cancelled'],
    final: ['completed', 'failed', 'cancelled'],
    transitions: [
      { from: [], to: 'pending', by: { system: true }, emits: ['withdrawal.created'] },
      { from: ['pending'], to: 'approved', by: { system: true }, emits: ['withdrawal.approved', 'withdrawal.status_changed'], rule: 'withdrawal.status-change-is-reported-besides' },
      { from: ['approved'], to: 'processing', by: { system: true }, emits: ['withdrawal.processing', 'withdrawal.status_changed'], rule: 'withdrawal.status-change-is-reported-besides' },
      { from: ['processing'], to: 'completed', by: { system: true }, emits: ['withdrawal.completed', 'withdrawal.status_changed'], rule: 'withdrawal.status-change-is-reported-besides' },
      { from: ['approved', 'processing'], to: 'failed', by: { system: true }, emits: ['withdrawal.failed', 'withdrawal.status_changed'], rule: 'withdrawal.status-change-is-reported-besides' },
      { from: ['pending', 'approved'], to: 'cancelled', by: { system: true }, emits: ['withdrawal.cancelled', 'withdrawal.status_changed'], rule: 'withdrawal.status-change-is-reported-besides' },
    ],
  },
} as const;

/** The name of a resource that has states. */
export type PaymentsMachine = keyof typeof machines;

/** The states of one resource. */
export type PaymentsState<Machine extends PaymentsMachine> = (typeof machines)[Machine]['states'][number];
