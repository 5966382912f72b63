// Generated from spec/rewards/behaviour.yaml by `pnpm generate`. Do not edit.

/** Every rule: its source, and the operations and events that it applies to. `behaviour.json` has the text of each rule. */
export const rules = {
  'request.needs-api-key': { source: 'vendor', operations: [], events: [] },
  'request.names-account': { source: 'stated', operations: [], events: [] },
  'commission.reward-has-one-of-five-units': {
    source: 'stated',
    operations: ['listCommissions'],
    events: ['commission.created'],
  },
  'commission.begins-as-pending': { source: 'stated', operations: ['listCommissions'], events: ['commission.created'] },
  'commission.update-shows-old-and-new-status': {
    source: 'stated',
    operations: ['approveCommissions', 'denyCommissions'],
    events: ['commission.updated'],
  },
  'commission.other-changes-leave-status-out': { source: 'implied', operations: [], events: ['commission.updated'] },
  'commission.approval-is-the-time-to-deliver': {
    source: 'stated',
    operations: ['approveCommissions', 'markCommissionsFulfilled', 'listCommissions'],
    events: ['commission.updated'],
  },
  'commission.denial-brings-no-reward': {
    source: 'stated',
    operations: ['denyCommissions'],
    events: ['commission.updated'],
  },
  'commission.denied-has-no-payout': {
    source: 'implied',
    operations: ['denyCommissions', 'markCommissionsFulfilled'],
    events: ['payout.updated'],
  },
  'commission.fulfilled-only-after-approval': {
    source: 'implied',
    operations: ['markCommissionsFulfilled', 'approveCommissions'],
    events: [],
  },
  'commission.cash-is-not-for-fulfilment': {
    source: 'vendor',
    operations: ['markCommissionsFulfilled', 'listCommissions'],
    events: ['commission.created', 'commission.updated'],
  },
  'commission.listed-by-status': { source: 'stated', operations: ['listCommissions'], events: [] },
  'commission.listed-by-unit': { source: 'stated', operations: ['listCommissions'], events: [] },
  'commission.filters-combine': { source: 'implied', operations: ['listCommissions'], events: [] },
  'commission.approved-by-the-campaign': {
    source: 'implied',
    operations: ['listCommissions', 'markCommissionsFulfilled'],
    events: ['commission.created', 'commission.updated'],
  },
  'commission.decided-once': {
    source: 'implied',
    operations: ['approveCommissions', 'denyCommissions'],
    events: ['commission.updated'],
  },
  'commission.ids-are-known': {
    source: 'decided',
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
    operations: ['approveCommissions', 'getBatchProcess'],
    events: [],
  },
  'batch.same-limit-for-all-four': {
    source: 'decided',
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
    operations: ['approveCommissions', 'denyCommissions', 'getBatchProcess'],
    events: ['commission.updated'],
  },
  'batch.goes-on-past-failures': {
    source: 'decided',
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
    operations: ['listBatchProcesses', 'getBatchProgress'],
    events: [],
  },
  'batch.id-is-known': { source: 'vendor', operations: ['getBatchProcess'], events: [] },
  'payout.begins-with-approval': {
    source: 'stated',
    operations: ['approveCommissions', 'markCommissionsFulfilled', 'listCommissions'],
    events: ['payout.updated'],
  },
  'payout.completed-by-fulfilment': {
    source: 'stated',
    operations: ['markCommissionsFulfilled', 'listCommissions'],
    events: ['payout.updated'],
  },
  'payout.leaves-commission-approved': {
    source: 'implied',
    operations: ['markCommissionsFulfilled', 'markCommissionsUnfulfilled', 'listCommissions'],
    events: [],
  },
  'payout.pending-again-when-unfulfilled': {
    source: 'stated',
    operations: ['markCommissionsUnfulfilled', 'listCommissions'],
    events: [],
  },
  'payout.taking-back-is-reported': {
    source: 'implied',
    operations: ['markCommissionsUnfulfilled'],
    events: ['payout.updated'],
  },
  'payout.can-be-completed-again': {
    source: 'implied',
    operations: ['markCommissionsFulfilled', 'markCommissionsUnfulfilled'],
    events: ['payout.updated'],
  },
  'payout.repeat-changes-nothing': {
    source: 'implied',
    operations: ['markCommissionsFulfilled', 'markCommissionsUnfulfilled'],
    events: ['payout.updated'],
  },
  'reward.same-way-for-both-parties': {
    source: 'stated',
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
    operations: ['approveCommissions'],
    events: ['commission.updated'],
  },
  'reward.set-up-for-each-party': { source: 'stated', operations: ['listCommissions'], events: ['commission.created'] },
  'webhook.only-subscribed-types': {
    source: 'implied',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
  'webhook.signature-is-verified-first': {
    source: 'stated',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
  'webhook.retry-is-the-same-event': {
    source: 'vendor',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
  'webhook.headers-and-body-agree': {
    source: 'vendor',
    operations: [],
    events: ['commission.created', 'commission.updated', 'payout.updated'],
  },
} as const;

/** The id of a rule. */
export type RewardsRuleId = keyof typeof rules;

/** The states of each resource and the transitions between them. Any other transition is refused and emits no event. */
export const machines = {
  commission: {
    states: ['pending', 'approved', 'denied'],
    final: [],
    transitions: [
      {
        from: [],
        to: 'pending',
        by: { system: true },
        emits: ['commission.created'],
        rule: 'commission.begins-as-pending',
      },
      {
        from: ['pending'],
        to: 'approved',
        by: { operation: 'approveCommissions' },
        emits: ['commission.updated'],
        rule: 'commission.approval-is-the-time-to-deliver',
      },
      {
        from: ['pending'],
        to: 'approved',
        by: { hosted: true },
        emits: ['commission.updated'],
        rule: 'commission.approval-is-the-time-to-deliver',
      },
      {
        from: ['pending'],
        to: 'approved',
        by: { system: true },
        emits: ['commission.updated'],
        rule: 'commission.approved-by-the-campaign',
      },
      {
        from: ['pending'],
        to: 'denied',
        by: { operation: 'denyCommissions' },
        emits: ['commission.updated'],
        rule: 'commission.denial-brings-no-reward',
      },
      {
        from: ['pending'],
        to: 'denied',
        by: { hosted: true },
        emits: ['commission.updated'],
        rule: 'commission.denial-brings-no-reward',
      },
      {
        from: ['pending'],
        to: 'pending',
        by: { hosted: true },
        emits: ['commission.updated'],
        rule: 'commission.other-changes-leave-status-out',
      },
      {
        from: ['approved'],
        to: 'approved',
        by: { operation: 'approveCommissions' },
        emits: [],
        rule: 'commission.decided-once',
      },
      {
        from: ['denied'],
        to: 'denied',
        by: { operation: 'denyCommissions' },
        emits: [],
        rule: 'commission.decided-once',
      },
    ],
  },
  payout: {
    states: ['pending', 'completed'],
    final: [],
    transitions: [
      {
        from: [],
        to: 'pending',
        by: { operation: 'approveCommissions' },
        emits: [],
        rule: 'payout.begins-with-approval',
      },
      { from: [], to: 'pending', by: { hosted: true }, emits: [], rule: 'payout.begins-with-approval' },
      { from: [], to: 'pending', by: { system: true }, emits: [], rule: 'commission.approved-by-the-campaign' },
      {
        from: ['pending'],
        to: 'completed',
        by: { operation: 'markCommissionsFulfilled' },
        emits: ['payout.updated'],
        rule: 'payout.completed-by-fulfilment',
      },
      {
        from: ['completed'],
        to: 'pending',
        by: { operation: 'markCommissionsUnfulfilled' },
        emits: ['payout.updated'],
        rule: 'payout.pending-again-when-unfulfilled',
      },
      {
        from: ['pending'],
        to: 'completed',
        by: { hosted: true },
        emits: ['payout.updated'],
        rule: 'payout.completed-by-fulfilment',
      },
      {
        from: ['completed'],
        to: 'pending',
        by: { hosted: true },
        emits: ['payout.updated'],
        rule: 'payout.taking-back-is-reported',
      },
      {
        from: ['completed'],
        to: 'completed',
        by: { operation: 'markCommissionsFulfilled' },
        emits: [],
        rule: 'payout.repeat-changes-nothing',
      },
      {
        from: ['pending'],
        to: 'pending',
        by: { operation: 'markCommissionsUnfulfilled' },
        emits: [],
        rule: 'payout.repeat-changes-nothing',
      },
    ],
  },
  batch: {
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
        from: [],
        to: 'completed',
        by: { operation: 'approveCommissions' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        from: [],
        to: 'completed',
        by: { operation: 'denyCommissions' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        from: [],
        to: 'completed',
        by: { operation: 'markCommissionsFulfilled' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        from: [],
        to: 'completed',
        by: { operation: 'markCommissionsUnfulfilled' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        from: [],
        to: 'in_progress',
        by: { operation: 'approveCommissions' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        from: [],
        to: 'in_progress',
        by: { operation: 'denyCommissions' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        from: [],
        to: 'in_progress',
        by: { operation: 'markCommissionsFulfilled' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      {
        from: [],
        to: 'in_progress',
        by: { operation: 'markCommissionsUnfulfilled' },
        emits: [],
        rule: 'batch.asynchronous-from-six-ids',
      },
      { from: [], to: 'pending', by: { system: true }, emits: [] },
      { from: ['pending'], to: 'in_progress', by: { system: true }, emits: [] },
      { from: ['in_progress'], to: 'completed', by: { system: true }, emits: [], rule: 'batch.can-be-followed' },
      { from: ['in_progress'], to: 'failed', by: { system: true }, emits: [] },
      { from: ['in_progress'], to: 'stopped', by: { system: true }, emits: [] },
    ],
  },
} as const;

/** The name of a resource that has states. */
export type RewardsMachine = keyof typeof machines;

/** The states of one resource. */
export type RewardsState<Machine extends RewardsMachine> = (typeof machines)[Machine]['states'][number];
