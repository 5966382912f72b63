import type { ArazzoDocument } from '../../contract/workflows.ts';
import type { Report } from './context.ts';

/**
 * Checks that a workflow uses only inputs and outputs that exist, and that it uses all of them. No value may come from a step
 * of others: against the API of the vendor nobody reports it, so the workflow could not run without the sandbox.
 */
export function checkReferences({ workflows }: ArazzoDocument, report: Report): void {
  const workflow = workflows[0]!;
  const inputs = workflow.inputs?.properties ?? {};
  const usedInputs = new Set<string>();
  const usedOutputs = new Set<string>();
  const before = new Map<string, { isOthers: boolean; outputs: Set<string> }>();

  const check = (value: unknown, pointer: string): void => {
    const text = JSON.stringify(value) ?? '';
    for (const [, name = ''] of text.matchAll(/\$inputs\.([\w-]+)/g)) {
      usedInputs.add(name);
      if (!(name in inputs)) report(pointer, `There is no input \`${name}\`.`, 'Declare it in `inputs`.');
    }
    for (const [, stepId = '', output = ''] of text.matchAll(/\$steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      usedOutputs.add(`${stepId}.${output}`);
      const step = before.get(stepId);
      if (!step) report(pointer, `There is no earlier step \`${stepId}\`.`, 'Name a step above this one.');
      else if (step.isOthers) {
        report(
          pointer,
          `The value comes from \`${stepId}\`, which others do.`,
          'Read it with a request after that step.',
        );
      } else if (!step.outputs.has(output)) {
        report(
          pointer,
          `The step \`${stepId}\` does not have the output \`${output}\`.`,
          'Add it to the `outputs` of that step.',
        );
      }
    }
  };

  check(workflow.parameters, '/workflows/0/parameters');
  for (const [number, step] of workflow.steps.entries()) {
    const { outputs = {}, ...rest } = step;
    check(rest, `/workflows/0/steps/${number}`);
    before.set(step.stepId, { isOthers: step.workflowId !== undefined, outputs: new Set(Object.keys(outputs)) });
  }
  check(workflow.outputs, '/workflows/0/outputs');

  for (const [number, { stepId, outputs = {} }] of workflow.steps.entries()) {
    for (const name of Object.keys(outputs)) {
      if (usedOutputs.has(`${stepId}.${name}`)) continue;
      report(
        `/workflows/0/steps/${number}/outputs/${name}`,
        `Nothing uses the output \`${name}\`.`,
        'Use it, or remove it.',
      );
    }
  }
  for (const [name, { default: fallback, description }] of Object.entries(inputs)) {
    const pointer = `/workflows/0/inputs/properties/${name}`;
    if (!usedInputs.has(name)) report(pointer, `Nothing uses the input \`${name}\`.`, 'Use it, or remove it.');
    if (!description) report(pointer, `The input \`${name}\` does not say what it is.`, 'Add a `description`.');
    if (fallback === undefined && workflow['x-variables']?.[name] === undefined) {
      report(
        pointer,
        `In a sandbox, nothing gives the input \`${name}\` a value.`,
        'Add a `default`, or its variable to `x-variables`.',
      );
    }
  }
}
