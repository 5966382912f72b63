// Generated from spec/payments/behaviour.yaml by `pnpm generate`. Do not edit.

/**
 * Every rule: its source, what a test needs to prove it, and the operations and events that it applies to.
 * `behaviour.json` has the text of each rule.
 */
export const rules = {
  'request.needs-key-or-token': {
    source: 'stated',
    shownBy: 'server',
    operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
    events: [],
  },
  'request.needs-permission': {
    source: 'stated',
    shownBy: 'server',
    operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
    events: [],
  },
  'request.rate-limited': {
    source: 'stated',
    shownBy: 'server',
    operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
    events: [],
  },
  'request.one-path-three-methods': {
    source: 'stated',
    shownBy: 'server',
    operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
    events: [],
  },
  'request.other-methods-are-refused': {
    source: 'decided',
    shownBy: 'server',
    operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
    events: [],
  },
  'webhook.list-shows-all': { source: 'stated', shownBy: 'delivery', operations: ['listWebhooks'], events: [] },
  'webhook.list-leaves-out-description': {
    source: 'example',
    shownBy: 'server',
    operations: ['listWebhooks', 'createWebhook'],
    events: [],
  },
  'webhook.list-redacts-secret': { source: 'stated', shownBy: 'server', operations: ['listWebhooks'], events: [] },
  'webhook.secret-shown-once': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
    events: [],
  },
  'webhook.creation-needs-url-only': { source: 'stated', shownBy: 'server', operations: ['createWebhook'], events: [] },
  'webhook.url-is-https': { source: 'stated', shownBy: 'server', operations: ['createWebhook'], events: [] },
  'webhook.subscribes-to-all-by-default': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['createWebhook'],
    events: [
      'payment.created',
      'payment.processing',
      'payment.completed',
      'payment.failed',
      'payment.expired',
      'withdrawal.created',
      'withdrawal.approved',
      'withdrawal.processing',
      'withdrawal.completed',
      'withdrawal.failed',
      'withdrawal.cancelled',
      'withdrawal.status_changed',
      'wallet.created',
      'wallet.balance_changed',
      'security.login_attempt',
      'security.settings_changed',
    ],
  },
  'webhook.unknown-event-type-refused': {
    source: 'stated',
    shownBy: 'server',
    operations: ['createWebhook'],
    events: [],
  },
  'webhook.url-used-once': { source: 'stated', shownBy: 'delivery', operations: ['createWebhook'], events: [] },
  'webhook.starts-active': {
    source: 'stated',
    shownBy: 'server',
    operations: ['createWebhook', 'listWebhooks'],
    events: [],
  },
  'webhook.starts-uncalled': {
    source: 'implied',
    shownBy: 'server',
    operations: ['createWebhook', 'listWebhooks'],
    events: [],
  },
  'webhook.id-and-secret-are-its-own': {
    source: 'example',
    shownBy: 'server',
    operations: ['createWebhook'],
    events: [],
  },
  'webhook.ten-per-account': { source: 'stated', shownBy: 'server', operations: ['createWebhook'], events: [] },
  'webhook.inactive-counts-towards-limit': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['createWebhook'],
    events: [],
  },
  'webhook.limit-holds-under-concurrency': {
    source: 'implied',
    shownBy: 'server',
    operations: ['createWebhook'],
    events: [],
  },
  'webhook.deleted-by-id-in-body': { source: 'stated', shownBy: 'server', operations: ['deleteWebhook'], events: [] },
  'webhook.deletion-needs-id-of-own-webhook': {
    source: 'stated',
    shownBy: 'server',
    operations: ['deleteWebhook'],
    events: [],
  },
  'webhook.of-another-account-is-not-found': {
    source: 'decided',
    shownBy: 'server',
    operations: ['deleteWebhook'],
    events: [],
  },
  'webhook.deletion-stops-deliveries': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['deleteWebhook'],
    events: [],
  },
  'webhook.deletion-stops-retries': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['deleteWebhook'],
    events: [],
  },
  'webhook.deletion-frees-url': {
    source: 'implied',
    shownBy: 'server',
    operations: ['deleteWebhook', 'createWebhook'],
    events: [],
  },
  'webhook.cannot-be-changed-or-revived': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
    events: [],
  },
  'webhook.counts-failures-in-a-row': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['listWebhooks'],
    events: [],
  },
  'webhook.off-after-five-failures': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['listWebhooks'],
    events: [],
  },
  'webhook.deactivation-drops-pending': {
    source: 'decided',
    shownBy: 'delivery',
    operations: ['listWebhooks'],
    events: [],
  },
  'webhook.inactive-gets-nothing': { source: 'implied', shownBy: 'delivery', operations: ['listWebhooks'], events: [] },
  'webhook.missed-events-are-not-sent-later': {
    source: 'decided',
    shownBy: 'delivery',
    operations: ['listWebhooks'],
    events: [],
  },
  'webhook.inactive-for-other-reasons': {
    source: 'example',
    shownBy: 'client',
    operations: ['listWebhooks'],
    events: [],
  },
  'webhook.shows-last-call': { source: 'stated', shownBy: 'delivery', operations: ['listWebhooks'], events: [] },
  'webhook.uncalled-has-no-last-call': {
    source: 'example',
    shownBy: 'delivery',
    operations: ['listWebhooks'],
    events: [],
  },
  'subscription.sixteen-events-four-wildcards': {
    source: 'stated',
    shownBy: 'server',
    operations: ['createWebhook'],
    events: [],
  },
  'subscription.wildcard-covers-its-kind': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['createWebhook'],
    events: [
      'payment.created',
      'payment.processing',
      'payment.completed',
      'payment.failed',
      'payment.expired',
      'withdrawal.created',
      'withdrawal.approved',
      'withdrawal.processing',
      'withdrawal.completed',
      'withdrawal.failed',
      'withdrawal.cancelled',
      'withdrawal.status_changed',
      'wallet.created',
      'wallet.balance_changed',
      'security.login_attempt',
      'security.settings_changed',
    ],
  },
  'subscription.overlap-delivers-once': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['createWebhook'],
    events: ['payment.completed'],
  },
  'withdrawal.status-change-is-reported-besides': {
    source: 'implied',
    shownBy: 'delivery',
    operations: [],
    events: [
      'withdrawal.approved',
      'withdrawal.processing',
      'withdrawal.completed',
      'withdrawal.failed',
      'withdrawal.cancelled',
      'withdrawal.status_changed',
    ],
  },
  'wallet.changes-are-reported': {
    source: 'stated',
    shownBy: 'delivery',
    operations: [],
    events: ['wallet.created', 'wallet.balance_changed'],
  },
  'account.sign-ins-and-settings-are-reported': {
    source: 'stated',
    shownBy: 'delivery',
    operations: [],
    events: ['security.login_attempt', 'security.settings_changed'],
  },
  'event.four-members': {
    source: 'stated',
    shownBy: 'delivery',
    operations: [],
    events: [
      'payment.created',
      'payment.processing',
      'payment.completed',
      'payment.failed',
      'payment.expired',
      'withdrawal.created',
      'withdrawal.approved',
      'withdrawal.processing',
      'withdrawal.completed',
      'withdrawal.failed',
      'withdrawal.cancelled',
      'withdrawal.status_changed',
      'wallet.created',
      'wallet.balance_changed',
      'security.login_attempt',
      'security.settings_changed',
    ],
  },
  'event.wildcard-is-never-sent': { source: 'implied', shownBy: 'delivery', operations: ['createWebhook'], events: [] },
  'delivery.only-to-https': { source: 'stated', shownBy: 'delivery', operations: [], events: [] },
  'delivery.signed-with-own-secret': { source: 'stated', shownBy: 'delivery', operations: [], events: [] },
  'delivery.retried-up-to-five-times': { source: 'stated', shownBy: 'delivery', operations: [], events: [] },
  'delivery.retry-is-same-notification': { source: 'implied', shownBy: 'delivery', operations: [], events: [] },
  'delivery.webhooks-are-independent': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['createWebhook', 'listWebhooks'],
    events: [],
  },
  'delivery.failures-stay-with-their-webhook': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['createWebhook', 'listWebhooks'],
    events: [],
  },
} as const;

/** The id of a rule. */
export type PaymentsRuleId = keyof typeof rules;

/**
 * The states of each resource and the transitions between them. Any other transition is refused and emits no event.
 * `schema` shows the resource; `fields` are stored about it and not shown.
 *
 * `from` is empty for a new resource. `by` is the cause: an operation, a person (`hosted`), a time (`timer`, with the
 * field of the resource that falls due), or the vendor (`system`). All conditions in `if` must hold. Each is on one field:
 * the field has one of the `values`, is `present`, or is a number from `min` to `max`. An absent member is null, and
 * `.distinct` is the number of different items. A transition `with` others fires when one of them fires for the same
 * cause, and only then.
 */
export const machines = {
  webhook: {
    schema: 'Webhook',
    states: ['active', 'inactive', 'deleted'],
    final: ['deleted'],
    transitions: [
      {
        name: 'create',
        from: [],
        to: 'active',
        by: { operation: 'createWebhook' },
        emits: [],
        rule: 'webhook.starts-active',
      },
      {
        name: 'deactivate',
        from: ['active'],
        to: 'inactive',
        by: { system: true },
        if: [{ field: 'resource.failure_count', min: 5 }],
        emits: [],
        rule: 'webhook.off-after-five-failures',
      },
      {
        name: 'suspend',
        from: ['active'],
        to: 'inactive',
        by: { system: true },
        emits: [],
        rule: 'webhook.inactive-for-other-reasons',
      },
      {
        name: 'delete',
        from: ['active', 'inactive'],
        to: 'deleted',
        by: { operation: 'deleteWebhook' },
        emits: [],
        rule: 'webhook.deletion-stops-deliveries',
      },
    ],
  },
  delivery: {
    fields: [
      'attempts',
      'accepted',
      'webhook_active',
      'next_attempt_at',
    ],
    states: [
      'queued',
      'retrying',
      'delivered',
      'failed',
      'cancelled',
    ],
    final: ['delivered', 'failed', 'cancelled'],
    transitions: [
      {
        name: 'queue',
        from: [],
        to: 'queued',
        by: { system: true },
        emits: [],
        rule: 'subscription.overlap-delivers-once',
      },
      {
        name: 'succeed',
        from: ['queued'],
        to: 'delivered',
        by: { system: true },
        if: [{ field: 'resource.accepted', values: [true] }],
        emits: [],
      },
      {
        name: 'schedule-retry',
        from: ['queued'],
        to: 'retrying',
        by: { system: true },
        if: [{ field: 'resource.accepted', values: [false] }, { field: 'resource.webhook_active', values: [true] }],
        emits: [],
        rule: 'delivery.retried-up-to-five-times',
      },
      {
        name: 'succeed',
        from: ['retrying'],
        to: 'delivered',
        by: { timer: 'next_attempt_at' },
        if: [{ field: 'resource.accepted', values: [true] }],
        emits: [],
      },
      {
        name: 'schedule-retry',
        from: ['retrying'],
        to: 'retrying',
        by: { timer: 'next_attempt_at' },
        if: [
          { field: 'resource.accepted', values: [false] },
          { field: 'resource.webhook_active', values: [true] },
          { field: 'resource.attempts', max: 5 },
        ],
        emits: [],
        rule: 'delivery.retried-up-to-five-times',
      },
      {
        name: 'give-up',
        from: ['retrying'],
        to: 'failed',
        by: { timer: 'next_attempt_at' },
        if: [
          { field: 'resource.accepted', values: [false] },
          { field: 'resource.webhook_active', values: [true] },
          { field: 'resource.attempts', min: 6 },
        ],
        emits: [],
        rule: 'delivery.retried-up-to-five-times',
      },
      {
        name: 'cancel',
        from: ['queued', 'retrying'],
        to: 'cancelled',
        by: { operation: 'deleteWebhook' },
        with: ['webhook.delete'],
        emits: [],
        rule: 'webhook.deletion-stops-deliveries',
      },
      {
        name: 'cancel',
        from: ['queued', 'retrying'],
        to: 'cancelled',
        by: { system: true },
        with: ['webhook.deactivate', 'webhook.suspend'],
        emits: [],
        rule: 'webhook.off-after-five-failures',
      },
    ],
  },
  payment: {
    schema: 'PaymentEventData',
    states: [
      'pending',
      'confirming',
      'completed',
      'failed',
      'expired',
    ],
    final: ['completed', 'failed', 'expired'],
    transitions: [
      { name: 'create', from: [], to: 'pending', by: { system: true }, emits: ['payment.created'] },
      { name: 'detect', from: ['pending'], to: 'confirming', by: { system: true }, emits: ['payment.processing'] },
      { name: 'complete', from: ['confirming'], to: 'completed', by: { system: true }, emits: ['payment.completed'] },
      { name: 'fail', from: ['confirming'], to: 'failed', by: { system: true }, emits: ['payment.failed'] },
      { name: 'expire', from: ['pending'], to: 'expired', by: { timer: 'expiry_time' }, emits: ['payment.expired'] },
    ],
  },
  withdrawal: {
    schema: 'WithdrawalEventData',
    states: [
      'pending',
      'approved',
      'processing',
      'completed',
      'failed',
      'cancelled',
    ],
    final: ['completed', 'failed', 'cancelled'],
    transitions: [
      { name: 'create', from: [], to: 'pending', by: { system: true }, emits: ['withdrawal.created'] },
      {
        name: 'approve',
        from: ['pending'],
        to: 'approved',
        by: { system: true },
        emits: ['withdrawal.approved', 'withdrawal.status_changed'],
        rule: 'withdrawal.status-change-is-reported-besides',
      },
      {
        name: 'process',
        from: ['approved'],
        to: 'processing',
        by: { system: true },
        emits: ['withdrawal.processing', 'withdrawal.status_changed'],
        rule: 'withdrawal.status-change-is-reported-besides',
      },
      {
        name: 'complete',
        from: ['processing'],
        to: 'completed',
        by: { system: true },
        emits: ['withdrawal.completed', 'withdrawal.status_changed'],
        rule: 'withdrawal.status-change-is-reported-besides',
      },
      {
        name: 'fail',
        from: ['approved', 'processing'],
        to: 'failed',
        by: { system: true },
        emits: ['withdrawal.failed', 'withdrawal.status_changed'],
        rule: 'withdrawal.status-change-is-reported-besides',
      },
      {
        name: 'cancel',
        from: ['pending', 'approved'],
        to: 'cancelled',
        by: { system: true },
        emits: ['withdrawal.cancelled', 'withdrawal.status_changed'],
        rule: 'withdrawal.status-change-is-reported-besides',
      },
    ],
  },
  wallet: {
    states: ['open'],
    final: [],
    transitions: [
      {
        name: 'create',
        from: [],
        to: 'open',
        by: { system: true },
        emits: ['wallet.created'],
        rule: 'wallet.changes-are-reported',
      },
      {
        name: 'change-balance',
        from: ['open'],
        to: 'open',
        by: { system: true },
        with: ['payment.complete', 'withdrawal.complete'],
        emits: ['wallet.balance_changed'],
        rule: 'wallet.changes-are-reported',
      },
    ],
  },
  account: {
    states: ['open'],
    final: [],
    transitions: [
      { name: 'open', from: [], to: 'open', by: { hosted: true }, emits: [] },
      {
        name: 'sign-in',
        from: ['open'],
        to: 'open',
        by: { hosted: true },
        emits: ['security.login_attempt'],
        rule: 'account.sign-ins-and-settings-are-reported',
      },
      {
        name: 'change-settings',
        from: ['open'],
        to: 'open',
        by: { hosted: true },
        emits: ['security.settings_changed'],
        rule: 'account.sign-ins-and-settings-are-reported',
      },
    ],
  },
} as const;

/** The name of a resource that has states. */
export type PaymentsMachine = keyof typeof machines;

/** The states of one resource. */
export type PaymentsState<Machine extends PaymentsMachine> = (typeof machines)[Machine]['states'][number];

/** The transitions of one resource. */
export type PaymentsTransition<Machine extends PaymentsMachine> = (typeof machines)[Machine]['transitions'][number];

/** The names of all transitions of one resource. */
export type PaymentsAction<Machine extends PaymentsMachine> = PaymentsTransition<Machine>['name'];

/** The names of what a person does on a page of the vendor. `never` if there is nothing. */
export type PaymentsHostedAction<Machine extends PaymentsMachine> = Extract<
  PaymentsTransition<Machine>,
  { readonly by: { readonly hosted: true } }
>['name'];

/** The names of what the vendor does by itself. `never` if there is nothing. */
export type PaymentsSystemAction<Machine extends PaymentsMachine> = Extract<
  PaymentsTransition<Machine>,
  { readonly by: { readonly system: true } }
>['name'];

/** The names of what happens at a certain time. `never` if there is nothing. */
export type PaymentsTimerAction<Machine extends PaymentsMachine> = Extract<
  PaymentsTransition<Machine>,
  { readonly by: { readonly timer: string | true } }
>['name'];

/**
 * What each operation acts on, by operationId: the kind of resource, the field of the request that identifies it, and the
 * resources that it belongs to. An operation without `id` creates or lists.
 */
export const resources = {
  listWebhooks: { resource: 'webhook' },
  createWebhook: { resource: 'webhook' },
  deleteWebhook: { resource: 'webhook', id: 'body.webhook_id' },
} as const;

/** Limits, lifetimes and thresholds. Times are in seconds, and sizes in bytes. */
export const numbers = {
  'webhooks-per-account': 10,
  'failures-until-inactive': 5,
  'delivery-retries': 5,
  'requests-per-minute': 100,
  'requests-per-hour': 1000,
  'requests-per-day': 5000,
  'body-limit': 1048576,
  'webhook-port': 443,
  'redaction-stars': 28,
  'timestamp-tolerance': 300,
} as const;

/** The checks of a request, in this order. The first one that fails decides the response. */
export const checks = [
  { check: 'header-size', status: [431] },
  { check: 'credential', status: [401] },
  { check: 'path', status: [404] },
  { check: 'method', status: [405] },
  { check: 'accept', status: [406] },
  { check: 'permission', status: [403] },
  { check: 'rate-limit', status: [429] },
  { check: 'body-size', status: [413] },
  { check: 'media-type', status: [415] },
  { check: 'readable-body', status: [400] },
  { check: 'body', status: [400] },
  { check: 'look-up', status: [404] },
] as const;

/** How events are delivered. Times are in seconds. */
export const delivery = {
  success: { statuses: [200, 299], timeout: 15 },
  retries: {
    delays: [
      5,
      25,
      125,
      625,
      3125,
    ],
    jitter: 0.2,
    retryAfter: 'can-only-delay',
  },
  deactivateAfter: 5,
  signsWith: 'secret-never-changes',
  retryHoldsUpLater: false,
} as const;

/** The decisions that can be switched: their values, and the one that is used by default. */
export const switches = {
  'unknown-fields': { default: 'ignore', values: ['ignore', 'refuse'] },
  'bearer-tokens': { default: false, values: [false, true] },
  'rate-limits': { default: true, values: [true, false] },
  'signing-key': { default: 'whole', values: ['whole', 'without-prefix'] },
  'standard-webhooks-headers': { default: false, values: [false, true] },
  'delivery-gone': { default: 'retry', values: ['retry', 'disable'] },
} as const;
