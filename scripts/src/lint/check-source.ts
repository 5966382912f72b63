import type { Contract } from '../contract/load.ts';
import { listOperations, type OperationEntry } from '../contract/operations.ts';
import { escapeToken } from '../contract/pointer.ts';
import type { Provenance } from '../contract/provenance.ts';
import type { Problem } from '../problem.ts';

/** A source with a higher number is weaker. */
const weakness: Readonly<Record<Provenance, number>> = { stated: 0, vendor: 1, example: 1, implied: 2, decided: 3 };

/**
 * Checks that no rule lends its badge to an error status with a weaker source. The check of a rule may name a status
 * that only we have chosen; then `check-source` has to say so.
 */
export function checkCheckSources({ openapi, behaviour: read }: Contract): Problem[] {
  if (!read) return [];
  const { behaviour, yaml } = read;
  const operations = listOperations(openapi);
  return Object.entries(behaviour.rules).flatMap(([id, rule]) => {
    const governed = operations.filter((operation) => rule.operations?.includes(operation.id) ?? true);
    const shown = rule['check-source'] ?? rule.source;
    return [...new Set(rule.check.match(/\b4\d\d\b/g))].flatMap((status): Problem[] => {
      const source = strongestSource(governed, status);
      if (!source || weakness[source] <= weakness[shown]) return [];
      return [
        {
          file: yaml.file,
          ...yaml.place(`/rules/${escapeToken(id)}/check`),
          rule: 'check-source',
          message: `The check expects the status ${status}, which is \`${source}\`, but its source is \`${shown}\`.`,
          fix: `Add \`check-source: ${source}\` to the rule.`,
        },
      ];
    });
  });
}

/** The strongest source of a status among the responses of some operations. */
function strongestSource(operations: readonly OperationEntry[], status: string): Provenance | undefined {
  return operations
    .flatMap(({ responses, operation }) => {
      const response = responses[status];
      return response ? [response['x-provenance'] ?? operation['x-provenance'] ?? 'stated'] : [];
    })
    .sort((a, b) => weakness[a] - weakness[b])[0];
}
