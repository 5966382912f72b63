import { credentialsOf } from '../../contract/credentials.ts';
import { findNearest } from '../../contract/nearest.ts';
import { listOperations, type OperationEntry } from '../../contract/operations.ts';
import type { ArazzoDocument, Step, StepParameter } from '../../contract/workflows.ts';
import type { Report, StepContext } from './context.ts';

/** Checks that each step says what it does, and is a request that the contract has or a workflow of `others.yaml`. */
export function checkSteps({ workflows }: ArazzoDocument, { contract, others, report }: StepContext): void {
  const operations = new Map(listOperations(contract.openapi).map((entry) => [entry.id, entry]));
  const prefix = `$sourceDescriptions.${contract.api.id}.`;
  for (const [number, step] of workflows[0]!.steps.entries()) {
    const pointer = `/workflows/0/steps/${number}`;
    const at: Report = (below, message, fix) => report(`${pointer}${below}`, message, fix);
    if (!step.description) at('', `The step \`${step.stepId}\` does not say what it is for.`, 'Add a `description`.');
    if (step.workflowId !== undefined) {
      checkStepOfOthers(step, others, at);
      continue;
    }
    const operation = step.operationId?.startsWith(prefix)
      ? operations.get(step.operationId.slice(prefix.length))
      : undefined;
    if (!operation) {
      const name = step.operationId?.replace(/^.*\./, '') ?? '';
      at(
        step.operationId === undefined ? '' : '/operationId',
        `The contract does not have the operation \`${step.operationId ?? '(none)'}\`.`,
        `Did you mean ${findNearest(name, [...operations.keys()])
          .map((id) => `\`${prefix}${id}\``)
          .join(' or ')}?`,
      );
      continue;
    }
    const sent = [...(workflows[0]!.parameters ?? []), ...(step.parameters ?? [])];
    checkParameters(operation, sent, contract.openapi, at);
    checkBody(operation, step, at);
    checkStatus(operation, step, at);
  }
}

function checkStepOfOthers(step: Step, others: ArazzoDocument | undefined, at: Report): void {
  const known = new Map(
    others?.workflows.map((workflow) => [`$sourceDescriptions.others.${workflow.workflowId}`, workflow]),
  );
  const workflow = known.get(step.workflowId!);
  if (!workflow) {
    at(
      '/workflowId',
      `\`others.yaml\` does not have the workflow \`${step.workflowId}\`.`,
      `Choose from: ${[...known.keys()].join(', ')}.`,
    );
    return;
  }
  const given = (step.parameters ?? []).map(({ name }) => name).sort();
  const wanted = Object.keys(workflow.inputs?.properties ?? {}).sort();
  if (given.join() !== wanted.join()) {
    at(
      '',
      `\`${workflow.workflowId}\` has the inputs ${list(wanted)}. The step gives ${list(given)}.`,
      'Give each input, and no other.',
    );
  }
}

function checkParameters(
  operation: OperationEntry,
  sent: readonly StepParameter[],
  openapi: StepContext['contract']['openapi'],
  at: Report,
): void {
  const key = ({ in: place, name }: { in?: string; name: string }): string =>
    `${place} ${place === 'header' ? name.toLowerCase() : name}`;
  const credentials = credentialsOf(openapi, operation.operation).map(({ header }) => ({ in: 'header', name: header }));
  const known = new Map([...operation.parameters, ...credentials].map((parameter) => [key(parameter), parameter.name]));
  const given = new Set(sent.map(key));
  for (const parameter of sent) {
    if (known.has(key(parameter))) continue;
    at(
      '',
      `\`${operation.id}\` does not have the parameter \`${parameter.name}\` in \`${parameter.in}\`.`,
      `Choose from: ${[...known.values()].join(', ')}.`,
    );
  }
  // Respect would send the example of the contract in place of a parameter that is left out.
  for (const parameter of [...operation.parameters.filter(({ required }) => required), ...credentials]) {
    if (given.has(key(parameter))) continue;
    at(
      '',
      `\`${operation.id}\` needs the parameter \`${parameter.name}\`, which the step does not give.`,
      'Add it to `parameters`.',
    );
  }
}

function checkBody(operation: OperationEntry, step: Step, at: Report): void {
  const { requestBody } = operation.operation;
  if (step.requestBody && !requestBody) {
    at('/requestBody', `\`${operation.id}\` does not have a body.`, 'Remove `requestBody`.');
  }
  // Here too, Respect would send the example.
  if (!step.requestBody && requestBody)
    at('', `The step does not say what it sends to \`${operation.id}\`.`, 'Add `requestBody`.');
}

function checkStatus(operation: OperationEntry, step: Step, at: Report): void {
  const statuses = (step.successCriteria ?? []).flatMap(
    ({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1] ?? [],
  );
  if (statuses.length !== 1) {
    at(
      '',
      `The step \`${step.stepId}\` must expect exactly one status.`,
      'Write one criterion such as `$statusCode == 200`.',
    );
  }
  for (const status of statuses) {
    if (status in operation.responses) continue;
    at(
      '/successCriteria',
      `\`${operation.id}\` does not document the status ${status}.`,
      `Choose from: ${Object.keys(operation.responses).join(', ')}.`,
    );
  }
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
}
