// Generated from spec/primary-sales/behaviour.yaml by `pnpm generate`. Do not edit.

/** Every rule: its source, and the operations and events that it applies to. `behaviour.json` has the text of each rule. */
export const rules = {
  'endpoint.takes-post-only': {
    source: 'stated',
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
    operations: [
      'quoteSale',
      'authoriseSale',
      'confirmSale',
      'expireSale',
    ],
    events: [],
  },
  'line.quantity-is-whole-and-positive': { source: 'implied', operations: ['quoteSale', 'authoriseSale'], events: [] },
  'line.lists-a-product-once': { source: 'decided', operations: ['quoteSale', 'authoriseSale'], events: [] },
  'line.product-exists': { source: 'stated', operations: ['quoteSale', 'authoriseSale'], events: [] },
  'line.unknown-product-refuses-all': { source: 'implied', operations: ['quoteSale', 'authoriseSale'], events: [] },
  'quote.names-buyer-and-products': { source: 'stated', operations: ['quoteSale'], events: [] },
  'quote.prices-in-all-currencies': { source: 'stated', operations: ['quoteSale'], events: [] },
  'quote.line-covers-the-quantity': { source: 'stated', operations: ['quoteSale'], events: [] },
  'quote.totals-add-up-the-lines': { source: 'stated', operations: ['quoteSale'], events: [] },
  'quote.amounts-are-exact': { source: 'implied', operations: ['quoteSale'], events: [] },
  'quote.currency-is-crypto-or-fiat': { source: 'example', operations: ['quoteSale'], events: [] },
  'quote.reserves-nothing': { source: 'implied', operations: ['quoteSale', 'authoriseSale'], events: [] },
  'quote.keeps-the-order-of-the-request': { source: 'implied', operations: ['quoteSale'], events: [] },
  'order.names-currency-and-products': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.currency-has-a-price': { source: 'implied', operations: ['authoriseSale'], events: [] },
  'order.stock-is-held-from-authorisation': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.needs-enough-stock': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.reserves-all-or-nothing': { source: 'implied', operations: ['authoriseSale'], events: [] },
  'order.never-oversells': { source: 'implied', operations: ['authoriseSale'], events: [] },
  'order.reference-is-unique-and-short': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.repeats-the-currency': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.repeats-the-product-ids': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.has-an-entry-for-each-piece': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.names-the-contract-type': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.names-the-collection': { source: 'stated', operations: ['authoriseSale'], events: [] },
  'order.token-id-is-never-reused': { source: 'implied', operations: ['authoriseSale', 'expireSale'], events: [] },
  'order.costs-what-was-quoted': { source: 'implied', operations: ['quoteSale', 'authoriseSale'], events: [] },
  'order.amounts-add-up-to-the-total': { source: 'example', operations: ['authoriseSale', 'confirmSale'], events: [] },
  'order.confirmation-completes-it': { source: 'stated', operations: ['authoriseSale', 'confirmSale'], events: [] },
  'order.completed-stock-stays-sold': { source: 'implied', operations: ['authoriseSale', 'confirmSale'], events: [] },
  'order.confirmation-carries-the-order': { source: 'example', operations: ['confirmSale'], events: [] },
  'order.reference-is-enough-to-complete': { source: 'stated', operations: ['confirmSale'], events: [] },
  'order.times-have-different-units': { source: 'example', operations: ['confirmSale'], events: [] },
  'order.is-sold-once': { source: 'implied', operations: ['confirmSale'], events: [] },
  'order.late-confirmation-is-kept': { source: 'decided', operations: ['expireSale', 'confirmSale'], events: [] },
  'order.reference-is-known': { source: 'decided', operations: ['confirmSale', 'expireSale'], events: [] },
  'order.expiry-releases-the-stock': { source: 'stated', operations: ['authoriseSale', 'expireSale'], events: [] },
  'order.expiry-has-only-a-reference': { source: 'example', operations: ['expireSale'], events: [] },
  'order.expires-by-the-clock-too': { source: 'decided', operations: ['authoriseSale', 'expireSale'], events: [] },
  'order.is-released-once': { source: 'implied', operations: ['expireSale'], events: [] },
  'order.sold-stays-sold': { source: 'implied', operations: ['confirmSale', 'expireSale'], events: [] },
} as const;

/** The id of a rule. */
export type PrimarySalesRuleId = keyof typeof rules;

/** The states of each resource and the transitions between them. Any other transition is refused and emits no event. */
export const machines = {
  order: {
    states: [
      'authorised',
      'completed',
      'expired',
      'completed_late',
    ],
    final: [],
    transitions: [
      {
        from: [],
        to: 'authorised',
        by: { operation: 'authoriseSale' },
        emits: [],
        rule: 'order.stock-is-held-from-authorisation',
      },
      {
        from: ['authorised'],
        to: 'completed',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.confirmation-completes-it',
      },
      {
        from: ['authorised'],
        to: 'expired',
        by: { operation: 'expireSale' },
        emits: [],
        rule: 'order.expiry-releases-the-stock',
      },
      { from: ['authorised'], to: 'expired', by: { timer: true }, emits: [], rule: 'order.expires-by-the-clock-too' },
      {
        from: ['expired'],
        to: 'completed_late',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.late-confirmation-is-kept',
      },
      { from: ['completed'], to: 'completed', by: { operation: 'confirmSale' }, emits: [], rule: 'order.is-sold-once' },
      {
        from: ['completed'],
        to: 'completed',
        by: { operation: 'expireSale' },
        emits: [],
        rule: 'order.sold-stays-sold',
      },
      { from: ['expired'], to: 'expired', by: { operation: 'expireSale' }, emits: [], rule: 'order.is-released-once' },
      {
        from: ['completed_late'],
        to: 'completed_late',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.is-sold-once',
      },
      {
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
      {
        from: ['available'],
        to: 'reserved',
        by: { operation: 'authoriseSale' },
        emits: [],
        rule: 'order.stock-is-held-from-authorisation',
      },
      {
        from: ['reserved'],
        to: 'sold',
        by: { operation: 'confirmSale' },
        emits: [],
        rule: 'order.completed-stock-stays-sold',
      },
      {
        from: ['reserved'],
        to: 'available',
        by: { operation: 'expireSale' },
        emits: [],
        rule: 'order.expiry-releases-the-stock',
      },
      { from: ['reserved'], to: 'available', by: { timer: true }, emits: [], rule: 'order.expires-by-the-clock-too' },
      {
        from: ['available'],
        to: 'sold',
        by: { operation: 'confirmSale' },
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
