import type { RuleTest } from './rule-test.ts';

/** The rules of an API, and the operations that the sandbox runs. */
export interface CoveredApi {
  readonly api: string;
  readonly rules: Readonly<Record<string, { readonly shownBy: string; readonly operations: readonly string[] }>>;
  readonly handlers: Readonly<Record<string, unknown>>;
  /** The ids of its guards, such as `check:state`. */
  readonly guards: readonly string[];
}

/** Who shows a rule that the sandbox has to keep: the server by its responses, or what it sends to receivers. */
const SHOWN_BY: ReadonlySet<string> = new Set(['server', 'delivery']);

/**
 * The rules that responses or deliveries show, and that are about an operation that the sandbox runs. A rule without operations
 * is about all of them.
 */
export function rulesToShow({ rules, handlers }: CoveredApi): readonly string[] {
  const isAbout = (operations: readonly string[]) =>
    operations.length === 0 || operations.some((id) => Object.hasOwn(handlers, id));
  return Object.entries(rules)
    .filter(([, { shownBy, operations }]) => SHOWN_BY.has(shownBy) && isAbout(operations))
    .map(([id]) => id);
}

/** Says in sentences which rules have no test, and which tests have no rule. */
export function findGaps(api: CoveredApi, tests: readonly RuleTest[]): readonly string[] {
  const known = new Set([...Object.keys(api.rules), ...api.guards]);
  const tested = new Set(tests.filter((test) => test.api === api.api).map(({ rule }) => rule));
  return [
    ...rulesToShow(api)
      .filter((id) => !tested.has(id))
      .map((id) => `The rule ${id} of ${api.api} has no test.`),
    ...[...tested]
      .filter((id) => !known.has(id))
      .map((id) => `The test of ${id} is for a rule that ${api.api} does not have.`),
  ];
}
