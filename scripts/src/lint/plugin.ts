import { described } from './rules/described.ts';
import { eventName } from './rules/event-name.ts';
import { examples } from './rules/examples.ts';
import { operationHeaders } from './rules/operation-headers.ts';
import { operationScope } from './rules/operation-scope.ts';
import { pagination } from './rules/pagination.ts';
import { portableSchema } from './rules/portable-schema.ts';
import { provenance } from './rules/provenance.ts';
import { summaryStyle } from './rules/summary-style.ts';

const everywhere = { described, 'portable-schema': portableSchema, provenance };
const rules = {
  oas3: {
    ...everywhere,
    examples,
    'operation-headers': operationHeaders,
    'operation-scope': operationScope,
    pagination,
    'summary-style': summaryStyle,
  },
  async3: { ...everywhere, 'event-name': eventName },
};

const all = (names: object): Record<string, 'error'> =>
  Object.fromEntries(Object.keys(names).map((name) => [`wirepact/${name}`, 'error']));

/** The lint rules of this repository, for `redocly lint`, for editors, and for `pnpm lint:spec`. */
export default (): object => ({
  id: 'wirepact',
  rules,
  configs: { all: { rules: {}, oas3_1Rules: all(rules.oas3), async3Rules: all(rules.async3) } },
});
