import type { WorkflowFile } from '@wirepact/scripts/contract/workflows';

/** The inputs of workflows that a sandbox gives a value, from its environment variables. */
export function readInputs(
  files: readonly WorkflowFile[],
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  const variables = files.flatMap(({ document }) =>
    document.workflows.flatMap((workflow) => Object.entries(workflow['x-variables'] ?? {})),
  );
  return Object.fromEntries(
    variables.map(([input, variable]) => {
      const value = env[variable];
      if (value === undefined)
        throw new Error(`The sandbox does not have the variable ${variable} for the input ${input}.`);
      return [input, value];
    }),
  );
}
