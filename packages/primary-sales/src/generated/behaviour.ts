// Generated from spec/primary-sales/behaviour.yaml by `pnpm generate`. Do not edit.

/**
 * Every rule: its source, what a test needs to prove it, and the operations and events that it applies to.
 * `behaviour.json` has the text of each rule.
 */
export const rules = {
  'endpoint.takes-post-only': {
    source: 'stated',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'endpoint.has-its-own-key': {
    source: 'stated',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'endpoint.key-has-no-scheme': {
    source: 'example',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'endpoint.refuses-other-keys': {
    source: 'implied',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'response.success-is-200': {
    source: 'stated',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'response.status-names-the-cause': {
    source: 'stated',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'response.too-many-requests-is-429': {
    source: 'stated',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'response.own-failure-is-500': {
    source: 'stated',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'call.repeat-does-nothing-twice': {
    source: 'implied',
    shownBy: 'server',
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'line.quantity-is-whole-and-positive': {
    source: 'implied',
    shownBy: 'server',
    operations: ['quoteSale', 'authoriseSale'],
    events: [],
  },
  'line.lists-a-product-once': {
    source: 'decided',
    shownBy: 'server',
    operations: ['quoteSale', 'authoriseSale'],
    events: [],
  },
  'line.product-exists': {
    source: 'stated',
    shownBy: 'server',
    operations: ['quoteSale', 'authoriseSale'],
    events: [],
  },
  'line.unknown-product-refuses-all': {
    source: 'implied',
    shownBy: 'server',
    operations: ['quoteSale', 'authoriseSale'],
    events: [],
  },
  'quote.names-buyer-and-products': { source: 'stated', shownBy: 'server', operations: ['quoteSale'], events: [] },
  'quote.prices-in-all-currencies': { source: 'stated', shownBy: 'server', operations: ['quoteSale'], events: [] },
  'quote.line-covers-the-quantity': { source: 'stated', shownBy: 'server', operations: ['quoteSale'], events: [] },
  'quote.totals-add-up-the-lines': { source: 'stated', shownBy: 'server', operations: ['quoteSale'], events: [] },
  'quote.amounts-are-exact': { source: 'implied', shownBy: 'server', operations: ['quoteSale'], events: [] },
  'quote.currency-is-crypto-or-fiat': { source: 'example', shownBy: 'server', operations: ['quoteSale'], events: [] },
  'quote.reserves-nothing': {
    source: 'implied',
    shownBy: 'server',
    operations: ['quoteSale', 'authoriseSale'],
    events: [],
  },
  'quote.keeps-the-order-of-the-request': {
    source: 'implied',
    shownBy: 'server',
    operations: ['quoteSale'],
    events: [],
  },
  'order.names-currency-and-products': {
    source: 'stated',
    shownBy: 'server',
    operations: ['authoriseSale'],
    events: [],
  },
  'order.currency-has-a-price': { source: 'implied', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.stock-is-held-from-authorisation': {
    source: 'stated',
    shownBy: 'server',
    operations: ['authoriseSale'],
    events: [],
  },
  'order.needs-enough-stock': { source: 'stated', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.reserves-all-or-nothing': { source: 'implied', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.never-oversells': { source: 'implied', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.reference-is-unique-and-short': {
    source: 'stated',
    shownBy: 'server',
    operations: ['authoriseSale'],
    events: [],
  },
  'order.repeats-the-currency': { source: 'stated', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.repeats-the-product-ids': { source: 'stated', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.has-an-entry-for-each-piece': {
    source: 'stated',
    shownBy: 'server',
    operations: ['authoriseSale'],
    events: [],
  },
  'order.names-the-contract-type': { source: 'stated', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.names-the-collection': { source: 'stated', shownBy: 'server', operations: ['authoriseSale'], events: [] },
  'order.token-id-is-never-reused': {
    source: 'implied',
    shownBy: 'server',
    operations: ['authoriseSale', 'expireSale'],
    events: [],
  },
  'order.costs-what-was-quoted': {
    source: 'implied',
    shownBy: 'server',
    operations: ['quoteSale', 'authoriseSale'],
    events: [],
  },
  'order.amounts-add-up-to-the-total': {
    source: 'example',
    shownBy: 'delivery',
    operations: ['authoriseSale', 'confirmSale'],
    events: [],
  },
  'order.confirmation-completes-it': {
    source: 'stated',
    shownBy: 'server',
    operations: ['authoriseSale', 'confirmSale'],
    events: [],
  },
  'order.completed-stock-stays-sold': {
    source: 'implied',
    shownBy: 'server',
    operations: ['authoriseSale', 'confirmSale'],
    events: [],
  },
  'order.confirmation-carries-the-order': {
    source: 'example',
    shownBy: 'server',
    operations: ['confirmSale'],
    events: [],
  },
  'order.reference-is-enough-to-complete': {
    source: 'stated',
    shownBy: 'server',
    operations: ['confirmSale'],
    events: [],
  },
  'order.times-have-different-units': {
    source: 'example',
    shownBy: 'delivery',
    operations: ['confirmSale'],
    events: [],
  },
  'order.is-sold-once': { source: 'implied', shownBy: 'server', operations: ['confirmSale'], events: [] },
  'order.late-confirmation-is-kept': {
    source: 'decided',
    shownBy: 'server',
    operations: ['expireSale', 'confirmSale'],
    events: [],
  },
  'order.reference-is-known': {
    source: 'decided',
    shownBy: 'server',
    operations: ['confirmSale', 'expireSale'],
    events: [],
  },
  'order.expiry-releases-the-stock': {
    source: 'stated',
    shownBy: 'server',
    operations: ['authoriseSale', 'expireSale'],
    events: [],
  },
  'order.expiry-has-only-a-reference': { source: 'example', shownBy: 'server', operations: ['expireSale'], events: [] },
  'order.expires-by-the-clock-too': {
    source: 'decided',
    shownBy: 'server',
    operations: ['authoriseSale', 'expireSale'],
    events: [],
  },
  'order.is-released-once': { source: 'implied', shownBy: 'server', operations: ['expireSale'], events: [] },
  'order.sold-stays-sold': {
    source: 'implied',
    shownBy: 'server',
    operations: ['confirmSale', 'expireSale'],
    events: [],
  },
} as const;

/** The id of a rule. */
export type PrimarySalesRuleId = keyof typeof rules;

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
  order: {
    fields: ['expires_at'],
    states: [
      'authorised',
      'completed',
      'expired',
      'completed_late',
    ],
    final: [],
    transitions: [
      {
        name: 'authorise',
        from: [],
        to: 'authorised',
        by: { operation: 'authoriseSale' },
        emits: [],
        rule: 'order.stock-is-held-from-authorisation',
      },
      {
        name: 'confirm',
        from: ['authorised'],
        to: 'completed',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.confirmation-completes-it',
      },
      {
        name: 'expire',
        from: ['authorised'],
        to: 'expired',
        by: { operation: 'expireSale' },
        emits: [],
        rule: 'order.expiry-releases-the-stock',
      },
      {
        name: 'expire',
        from: ['authorised'],
        to: 'expired',
        by: { timer: 'expires_at' },
        emits: [],
        rule: 'order.expires-by-the-clock-too',
      },
      {
        name: 'confirm-late',
        from: ['expired'],
        to: 'completed_late',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.late-confirmation-is-kept',
      },
      {
        name: 'confirm-again',
        from: ['completed'],
        to: 'completed',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.is-sold-once',
      },
      {
        name: 'expire-again',
        from: ['completed'],
        to: 'completed',
        by: { operation: 'expireSale' },
        emits: [],
        rule: 'order.sold-stays-sold',
      },
      {
        name: 'expire-again',
        from: ['expired'],
        to: 'expired',
        by: { operation: 'expireSale' },
        emits: [],
        rule: 'order.is-released-once',
      },
      {
        name: 'confirm-again',
        from: ['completed_late'],
        to: 'completed_late',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.is-sold-once',
      },
      {
        name: 'expire-again',
        from: ['completed_late'],
        to: 'completed_late',
        by: { operation: 'expireSale' },
        emits: [],
        rule: 'order.sold-stays-sold',
      },
    ],
  },
  'stock-unit': {
    states: ['available', 'reserved', 'sold'],
    final: ['sold'],
    transitions: [
      { name: 'stock', from: [], to: 'available', by: { hosted: true }, emits: [] },
      {
        name: 'reserve',
        from: ['available'],
        to: 'reserved',
        by: { operation: 'authoriseSale' },
        with: ['order.authorise'],
        emits: [],
        rule: 'order.stock-is-held-from-authorisation',
      },
      {
        name: 'sell',
        from: ['reserved'],
        to: 'sold',
        by: { operation: 'confirmSale' },
        with: ['order.confirm'],
        emits: [],
        rule: 'order.completed-stock-stays-sold',
      },
      {
        name: 'release',
        from: ['reserved'],
        to: 'available',
        by: { operation: 'expireSale' },
        with: ['order.expire'],
        emits: [],
        rule: 'order.expiry-releases-the-stock',
      },
      {
        name: 'release',
        from: ['reserved'],
        to: 'available',
        by: { timer: true },
        with: ['order.expire'],
        emits: [],
        rule: 'order.expires-by-the-clock-too',
      },
      {
        name: 'sell',
        from: ['available'],
        to: 'sold',
        by: { operation: 'confirmSale' },
        with: ['order.confirm-late'],
        emits: [],
        rule: 'order.late-confirmation-is-kept',
      },
    ],
  },
} as const;

/** The name of a resource that has states. */
export type PrimarySalesMachine = keyof typeof machines;

/** The states of one resource. */
export type PrimarySalesState<Machine extends PrimarySalesMachine> = (typeof machines)[Machine]['states'][number];

/** The transitions of one resource. */
export type PrimarySalesTransition<Machine extends PrimarySalesMachine> = (typeof machines)[Machine]['transitions'][number];

/** The names of all transitions of one resource. */
export type PrimarySalesAction<Machine extends PrimarySalesMachine> = PrimarySalesTransition<Machine>['name'];

/** The names of what a person does on a page of the vendor. `never` if there is nothing. */
export type PrimarySalesHostedAction<Machine extends PrimarySalesMachine> = Extract<
  PrimarySalesTransition<Machine>,
  { readonly by: { readonly hosted: true } }
>['name'];

/** The names of what the vendor does by itself. `never` if there is nothing. */
export type PrimarySalesSystemAction<Machine extends PrimarySalesMachine> = Extract<
  PrimarySalesTransition<Machine>,
  { readonly by: { readonly system: true } }
>['name'];

/** The names of what happens at a certain time. `never` if there is nothing. */
export type PrimarySalesTimerAction<Machine extends PrimarySalesMachine> = Extract<
  PrimarySalesTransition<Machine>,
  { readonly by: { readonly timer: string | true } }
>['name'];

/**
 * What each operation acts on, by operationId: the kind of resource, the field of the request that identifies it, and the
 * resources that it belongs to. An operation without `id` creates or lists.
 */
export const resources = {
  quoteSale: { resource: 'quote' },
  authoriseSale: { resource: 'order' },
  confirmSale: { resource: 'order', id: 'body.reference' },
  expireSale: { resource: 'order', id: 'body.reference' },
} as const;

/** Limits, lifetimes and thresholds. Times are in seconds, and sizes in bytes. */
export const numbers = {
  'reference-length': 32,
  'price-digits': 15,
  'payment-window': 900,
  'requests-per-minute': 600,
  'body-limit': 1048576,
} as const;

/** The checks of a request, in this order. The first one that fails decides the response. */
export const checks = [
  { check: 'header-size', status: [431] },
  { check: 'path', status: [404] },
  { check: 'method', status: [405] },
  { check: 'credential', status: [401] },
  { check: 'permission', status: [401] },
  { check: 'rate-limit', status: [429] },
  { check: 'body-size', status: [400] },
  { check: 'readable-body', status: [400] },
  { check: 'body', status: [400] },
  { check: 'look-up', status: [404] },
  { check: 'currency', status: [400] },
  { check: 'stock', status: [404] },
] as const;

/** The decisions that can be switched: their values, and the one that is used by default. */
export const switches = {
  'wrong-key-gets-401': { default: 401, values: [401, 400] },
  'rate-limits': { default: false, values: [true, false] },
} as const;
