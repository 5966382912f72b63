import { findNearest } from '../../contract/nearest.ts';
import { lastName, type ArazzoDocument, type Step } from '../../contract/workflows.ts';
import type { Report, StepContext } from './context.ts';

const CREATE = 'createByAction';
const CHANGE = 'act';

/** Checks that the steps of others are actions that the machines have, and that a workflow needs them. */
export function checkOthers(
  { workflows }: ArazzoDocument,
  { contract, flows, report }: Pick<StepContext, 'contract' | 'report'> & { flows: readonly ArazzoDocument[] },
): void {
  const used = new Set(
    flows.flatMap((flow) =>
      flow.workflows.flatMap(({ steps }) => steps.map(({ workflowId = '' }) => lastName(workflowId))),
    ),
  );
  for (const [index, { workflowId, summary, steps }] of workflows.entries()) {
    const pointer = `/workflows/${index}`;
    if (!summary) report(pointer, `\`${workflowId}\` does not say who does what.`, 'Add a `summary`.');
    if (!used.has(workflowId)) report(pointer, `No workflow uses \`${workflowId}\`.`, 'Use it, or remove it.');
    for (const [number, step] of steps.entries())
      checkAction(step, contract, (below, message, fix) => report(`${pointer}/steps/${number}${below}`, message, fix));
  }
}

function checkAction(
  { operationId, parameters = [], requestBody }: Step,
  { api, behaviour }: StepContext['contract'],
  at: Report,
): void {
  if (operationId !== CREATE && operationId !== CHANGE) {
    at(
      '/operationId',
      `\`${operationId}\` is not an action of others.`,
      `Use \`${CHANGE}\`, or \`${CREATE}\` for what creates a resource.`,
    );
    return;
  }
  // Respect would send an example of the control API in place of a body that is left out.
  if (!requestBody) at('', 'The step does not say what it sends.', 'Add `requestBody`, such as `payload: {}`.');
  const given = new Map(parameters.map(({ name, value }) => [name, String(value)]));
  if (given.get('api') !== api.id) at('', `The action is not about \`${api.id}\`.`, `Write \`${api.id}\` for \`api\`.`);
  const machines = behaviour?.behaviour.machines ?? {};
  const machine = machines[given.get('kind') ?? ''];
  if (!machine) {
    at(
      '',
      `There is no machine \`${given.get('kind')}\`.`,
      `Did you mean ${findNearest(given.get('kind') ?? '', Object.keys(machines)).join(' or ')}?`,
    );
    return;
  }
  const actions = machine.transitions
    .filter(({ from, by }) => by.operation === undefined && (from === undefined) === (operationId === CREATE))
    .map(({ name }) => name);
  if (!actions.includes(given.get('action') ?? '')) {
    at(
      '',
      `\`${given.get('kind')}\` does not have the action \`${given.get('action')}\`.`,
      `Choose from: ${[...new Set(actions)].join(', ') || '(none)'}.`,
    );
  }
}
