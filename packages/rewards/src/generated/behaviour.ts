// Generated from spec/rewards/behaviour.yaml by `pnpm generate`. Do not edit.

/**
 * Every rule: its source, what a test needs to prove it, and the operations and events that it applies to.
 * `behaviour.json` has the text of each rule.
 */
export const rules = {
  'request.needs-api-key': { source: 'vendor', shownBy: 'server', operations: [], events: [] },
  'request.names-account': { source: 'stated', shownBy: 'server', operations: [], events: [] },
  'commission.reward-has-one-of-five-units': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['listCommissions'],
    events: ['commission.created'],
  },
  'commission.begins-as-pending': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['listCommissions'],
    events: ['commission.created'],
  },
  'commission.update-shows-old-and-new-status': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['approveCommissions', 'denyCommissions'],
    events: ['commission.updated'],
  },
  'commission.other-changes-leave-status-out': {
    source: 'implied',
    shownBy: 'delivery',
    operations: [],
    events: ['commission.updated'],
  },
  'commission.approval-is-the-time-to-deliver': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['approveCommissions', 'markCommissionsFulfilled', 'listCommissions'],
    events: ['commission.updated'],
  },
  'commission.denial-brings-no-reward': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['denyCommissions'],
    events: ['commission.updated'],
  },
  'commission.denied-has-no-payout': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['denyCommissions', 'markCommissionsFulfilled'],
    events: ['payout.updated'],
  },
  'commission.fulfilled-only-after-approval': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['markCommissionsFulfilled', 'approveCommissions'],
    events: [],
  },
  'commission.cash-is-not-for-fulfilment': {
    source: 'vendor',
    shownBy: 'delivery',
    operations: ['markCommissionsFulfilled', 'listCommissions'],
    events: ['commission.created', 'commission.updated'],
  },
  'commission.listed-by-status': { source: 'stated', shownBy: 'server', operations: ['listCommissions'], events: [] },
  'commission.listed-by-unit': { source: 'stated', shownBy: 'server', operations: ['listCommissions'], events: [] },
  'commission.filters-combine': { source: 'implied', shownBy: 'server', operations: ['listCommissions'], events: [] },
  'commission.approved-by-the-campaign': {
    source: 'implied',
    shownBy: 'server',
    operations: ['listCommissions', 'markCommissionsFulfilled'],
    events: ['commission.created', 'commission.updated'],
  },
  'commission.decided-once': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['approveCommissions', 'denyCommissions'],
    events: ['commission.updated'],
  },
  'commission.ids-are-known': {
    source: 'decided',
    shownBy: 'delivery',
    operations: [
      'approveCommissions',
      'denyCommissions',
      'markCommissionsFulfilled',
      'markCommissionsUnfulfilled',
    ],
    events: [],
  },
  'batch.asynchronous-from-six-ids': {
    source: 'stated',
    shownBy: 'server',
    operations: ['approveCommissions', 'getBatchProcess'],
    events: [],
  },
  'batch.same-limit-for-all-four': {
    source: 'decided',
    shownBy: 'server',
    operations: [
      'denyCommissions',
      'markCommissionsFulfilled',
      'markCommissionsUnfulfilled',
      'getBatchProcess',
    ],
    events: [],
  },
  'batch.complete-up-to-five': {
    source: 'vendor',
    shownBy: 'server',
    operations: [
      'approveCommissions',
      'denyCommissions',
      'markCommissionsFulfilled',
      'markCommissionsUnfulfilled',
    ],
    events: [],
  },
  'batch.same-id-counts-once': {
    source: 'implied',
    shownBy: 'delivery',
    operations: [
      'approveCommissions',
      'denyCommissions',
      'markCommissionsFulfilled',
      'markCommissionsUnfulfilled',
    ],
    events: [],
  },
  'batch.can-be-followed': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['approveCommissions', 'denyCommissions', 'getBatchProcess'],
    events: ['commission.updated'],
  },
  'batch.goes-on-past-failures': {
    source: 'decided',
    shownBy: 'delivery',
    operations: [
      'approveCommissions',
      'denyCommissions',
      'markCommissionsFulfilled',
      'markCommissionsUnfulfilled',
      'getBatchProcess',
    ],
    events: [],
  },
  'batch.listed-while-in-progress': {
    source: 'vendor',
    shownBy: 'server',
    operations: ['listBatchProcesses', 'getBatchProgress'],
    events: [],
  },
  'batch.id-is-known': { source: 'vendor', shownBy: 'server', operations: ['getBatchProcess'], events: [] },
  'payout.begins-with-approval': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['approveCommissions', 'markCommissionsFulfilled', 'listCommissions'],
    events: ['payout.updated'],
  },
  'payout.completed-by-fulfilment': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['markCommissionsFulfilled', 'listCommissions'],
    events: ['payout.updated'],
  },
  'payout.leaves-commission-approved': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['markCommissionsFulfilled', 'markCommissionsUnfulfilled', 'listCommissions'],
    events: [],
  },
  'payout.pending-again-when-unfulfilled': {
    source: 'stated',
    shownBy: 'server',
    operations: ['markCommissionsUnfulfilled', 'listCommissions'],
    events: [],
  },
  'payout.taking-back-is-reported': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['markCommissionsUnfulfilled'],
    events: ['payout.updated'],
  },
  'payout.can-be-completed-again': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['markCommissionsFulfilled', 'markCommissionsUnfulfilled'],
    events: ['payout.updated'],
  },
  'payout.repeat-changes-nothing': {
    source: 'implied',
    shownBy: 'delivery',
    operations: ['markCommissionsFulfilled', 'markCommissionsUnfulfilled'],
    events: ['payout.updated'],
  },
  'reward.same-way-for-both-parties': {
    source: 'stated',
    shownBy: 'delivery',
    operations: [
      'listCommissions',
      'approveCommissions',
      'denyCommissions',
      'markCommissionsFulfilled',
      'markCommissionsUnfulfilled',
    ],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
  'reward.payload-says-what-to-deliver': {
    source: 'stated',
    shownBy: 'delivery',
    operations: ['approveCommissions'],
    events: ['commission.updated'],
  },
  'reward.set-up-for-each-party': {
    source: 'stated',
    shownBy: 'server',
    operations: ['listCommissions'],
    events: ['commission.created'],
  },
  'webhook.only-subscribed-types': {
    source: 'implied',
    shownBy: 'delivery',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
  'webhook.signature-is-verified-first': {
    source: 'stated',
    shownBy: 'client',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
  'webhook.retry-is-the-same-event': {
    source: 'vendor',
    shownBy: 'delivery',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
  'webhook.headers-and-body-agree': {
    source: 'vendor',
    shownBy: 'delivery',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
} as const;

/** The id of a rule. */
export type RewardsRuleId = keyof typeof rules;

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
  commission: {
    schema: 'Commission',
    fields: ['auto_approved'],
    states: ['pending', 'approved', 'denied'],
    final: [],
    transitions: [
      {
        name: 'track',
        from: [],
        to: 'pending',
        by: { system: true },
        emits: ['commission.created'],
        rule: 'commission.begins-as-pending',
      },
      {
        name: 'approve',
        from: ['pending'],
        to: 'approved',
        by: { operation: 'approveCommissions' },
        emits: ['commission.updated'],
        rule: 'commission.approval-is-the-time-to-deliver',
      },
      {
        name: 'approve',
        from: ['pending'],
        to: 'approved',
        by: { hosted: true },
        emits: ['commission.updated'],
        rule: 'commission.approval-is-the-time-to-deliver',
      },
      {
        name: 'approve',
        from: ['pending'],
        to: 'approved',
        by: { system: true },
        if: [{ field: 'resource.auto_approved', values: [true] }],
        emits: ['commission.updated'],
        rule: 'commission.approved-by-the-campaign',
      },
      {
        name: 'deny',
        from: ['pending'],
        to: 'denied',
        by: { operation: 'denyCommissions' },
        emits: ['commission.updated'],
        rule: 'commission.denial-brings-no-reward',
      },
      {
        name: 'deny',
        from: ['pending'],
        to: 'denied',
        by: { hosted: true },
        emits: ['commission.updated'],
        rule: 'commission.denial-brings-no-reward',
      },
      {
        name: 'correct',
        from: ['pending'],
        to: 'pending',
        by: { hosted: true },
        emits: ['commission.updated'],
        rule: 'commission.other-changes-leave-status-out',
      },
      {
        name: 'approve-again',
        from: ['approved'],
        to: 'approved',
        by: { operation: 'approveCommissions' },
        emits: [],
        rule: 'commission.decided-once',
      },
      {
        name: 'deny-again',
        from: ['denied'],
        to: 'denied',
        by: { operation: 'denyCommissions' },
        emits: [],
        rule: 'commission.decided-once',
      },
    ],
  },
  payout: {
    schema: 'Payout',
    states: ['pending', 'completed'],
    final: [],
    transitions: [
      {
        name: 'create',
        from: [],
        to: 'pending',
        by: { operation: 'approveCommissions' },
        with: ['commission.approve'],
        emits: [],
        rule: 'payout.begins-with-approval',
      },
      {
        name: 'create',
        from: [],
        to: 'pending',
        by: { hosted: true },
        with: ['commission.approve'],
        emits: [],
        rule: 'payout.begins-with-approval',
      },
      {
        name: 'create',
        from: [],
        to: 'pending',
        by: { system: true },
        with: ['commission.approve'],
        emits: [],
        rule: 'commission.approved-by-the-campaign',
      },
      {
        name: 'fulfil',
        from: ['pending'],
        to: 'completed',
        by: { operation: 'markCommissionsFulfilled' },
        emits: ['payout.updated'],
        rule: 'payout.completed-by-fulfilment',
      },
      {
        name: 'unfulfil',
        from: ['completed'],
        to: 'pending',
        by: { operation: 'markCommissionsUnfulfilled' },
        emits: ['payout.updated'],
        rule: 'payout.pending-again-when-unfulfilled',
      },
      {
        name: 'fulfil',
        from: ['pending'],
        to: 'completed',
        by: { hosted: true },
        emits: ['payout.updated'],
        rule: 'payout.completed-by-fulfilment',
      },
      {
        name: 'unfulfil',
        from: ['completed'],
        to: 'pending',
        by: { hosted: true },
        emits: ['payout.updated'],
        rule: 'payout.taking-back-is-reported',
      },
      {
        name: 'fulfil-again',
        from: ['completed'],
        to: 'completed',
        by: { operation: 'markCommissionsFulfilled' },
        emits: [],
        rule: 'payout.repeat-changes-nothing',
      },
      {
        name: 'unfulfil-again',
        from: ['pending'],
        to: 'pending',
        by: { operation: 'markCommissionsUnfulfilled' },
        emits: [],
        rule: 'payout.repeat-changes-nothing',
      },
    ],
  },
  batch: {
    schema: 'BatchProcess',
    states: [
      'pending',
      'in_progress',
      'completed',
      'failed',
      'stopped',
    ],
    final: ['completed', 'failed', 'stopped'],
    transitions: [
      {
        name: 'process',
        from: [],
        to: 'completed',
        by: { operation: 'approveCommissions' },
        if: [{ field: 'body.ids.distinct', max: 5 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        name: 'process',
        from: [],
        to: 'completed',
        by: { operation: 'denyCommissions' },
        if: [{ field: 'body.ids.distinct', max: 5 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        name: 'process',
        from: [],
        to: 'completed',
        by: { operation: 'markCommissionsFulfilled' },
        if: [{ field: 'body.ids.distinct', max: 5 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        name: 'process',
        from: [],
        to: 'completed',
        by: { operation: 'markCommissionsUnfulfilled' },
        if: [{ field: 'body.ids.distinct', max: 5 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        name: 'start',
        from: [],
        to: 'in_progress',
        by: { operation: 'approveCommissions' },
        if: [{ field: 'body.ids.distinct', min: 6 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        name: 'start',
        from: [],
        to: 'in_progress',
        by: { operation: 'denyCommissions' },
        if: [{ field: 'body.ids.distinct', min: 6 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        name: 'start',
        from: [],
        to: 'in_progress',
        by: { operation: 'markCommissionsFulfilled' },
        if: [{ field: 'body.ids.distinct', min: 6 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        name: 'start',
        from: [],
        to: 'in_progress',
        by: { operation: 'markCommissionsUnfulfilled' },
        if: [{ field: 'body.ids.distinct', min: 6 }],
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      { name: 'queue', from: [], to: 'pending', by: { system: true }, emits: [] },
      { name: 'start', from: ['pending'], to: 'in_progress', by: { system: true }, emits: [] },
      {
        name: 'complete',
        from: ['in_progress'],
        to: 'completed',
        by: { system: true },
        emits: [],
        rule: 'batch.can-be-followed',
      },
      { name: 'abort', from: ['in_progress'], to: 'failed', by: { system: true }, emits: [] },
      { name: 'stop', from: ['in_progress'], to: 'stopped', by: { system: true }, emits: [] },
    ],
  },
} as const;

/** The name of a resource that has states. */
export type RewardsMachine = keyof typeof machines;

/** The states of one resource. */
export type RewardsState<Machine extends RewardsMachine> = (typeof machines)[Machine]['states'][number];

/** The transitions of one resource. */
export type RewardsTransition<Machine extends RewardsMachine> = (typeof machines)[Machine]['transitions'][number];

/** The names of all transitions of one resource. */
export type RewardsAction<Machine extends RewardsMachine> = RewardsTransition<Machine>['name'];

/** The names of what a person does on a page of the vendor. `never` if there is nothing. */
export type RewardsHostedAction<Machine extends RewardsMachine> = Extract<
  RewardsTransition<Machine>,
  { readonly by: { readonly hosted: true } }
>['name'];

/** The names of what the vendor does by itself. `never` if there is nothing. */
export type RewardsSystemAction<Machine extends RewardsMachine> = Extract<
  RewardsTransition<Machine>,
  { readonly by: { readonly system: true } }
>['name'];

/** The names of what happens at a certain time. `never` if there is nothing. */
export type RewardsTimerAction<Machine extends RewardsMachine> = Extract<
  RewardsTransition<Machine>,
  { readonly by: { readonly timer: string | true } }
>['name'];

/**
 * What each operation acts on, by operationId: the kind of resource, the field of the request that identifies it, and the
 * resources that it belongs to. An operation without `id` creates or lists.
 */
export const resources = {
  listCommissions: { resource: 'commission' },
  approveCommissions: { resource: 'commission', id: 'body.ids' },
  denyCommissions: { resource: 'commission', id: 'body.ids' },
  markCommissionsFulfilled: { resource: 'commission', id: 'body.ids' },
  markCommissionsUnfulfilled: { resource: 'commission', id: 'body.ids' },
  listBatchProcesses: { resource: 'batch' },
  getBatchProgress: { resource: 'batch' },
  getBatchProcess: { resource: 'batch', id: 'path.id' },
} as const;

/** Limits, lifetimes and thresholds. Times are in seconds, and sizes in bytes. */
export const numbers = {
  'ids-at-once': 5,
  'page-size': 20,
  'largest-page': 100,
  'requests-per-minute': 400,
  'body-limit': 1048576,
  'webhook-port': 443,
  'secret-length': 64,
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
  { check: 'readable-body', status: [422] },
  { check: 'parameters', status: [422] },
  { check: 'body', status: [422] },
  { check: 'look-up', status: [404, 422] },
  { check: 'state', status: [422] },
] as const;

/** How events are delivered. Times are in seconds. */
export const delivery = {
  success: { statuses: [200, 299], timeout: 30 },
  retries: { delays: [1200, 2400, 3600], jitter: 0.2, retryAfter: 'can-only-delay' },
  deactivateAfter: 'never',
  signsWith: 'secret-at-creation',
  retryHoldsUpLater: false,
} as const;

/** The decisions that can be switched: their values, and the one that is used by default. */
export const switches = {
  'unknown-fields': { default: 'ignore', values: ['ignore', 'refuse'] },
  'rate-limit': { default: false, values: [false, true] },
  'batches-finish-at-once': { default: 0, values: [0, 1000, 10000] },
  'standard-webhooks-headers': { default: false, values: [false, true] },
  'delivery-gone': { default: 'retry', values: ['retry', 'disable'] },
} as const;
