import type { Contract } from '../../contract/load.ts';
import type { ArazzoDocument, WorkflowFile, Workflows } from '../../contract/workflows.ts';
import type { Problem } from '../../problem.ts';
import { checkOthers } from './check-others.ts';
import { checkReferences } from './check-references.ts';
import { checkSteps } from './check-steps.ts';
import type { Report } from './context.ts';

/** Checks that the workflows of an API use names that exist, say what they do, and can also run without the sandbox. */
export function checkWorkflows(contract: Contract, { flows, others }: Workflows): Problem[] {
  const problems: Problem[] = [];
  for (const flow of flows) {
    const report = reportTo(problems, flow);
    if (!checkForm(flow, report)) continue;
    checkSteps(flow.document, { contract, others: others?.document, report });
    checkReferences(flow.document, report);
  }
  if (others)
    checkOthers(others.document, {
      contract,
      flows: flows.map(({ document }) => document),
      report: reportTo(problems, others),
    });
  return problems;
}

function reportTo(problems: Problem[], { yaml }: WorkflowFile): Report {
  return (pointer, message, fix) =>
    problems.push({ file: yaml.file, ...yaml.place(pointer), rule: 'workflow', message, fix });
}

/** Whether a file has one workflow with its name. Redocly reports it if the file is not an Arazzo document at all. */
function checkForm({ name, document }: WorkflowFile, report: Report): boolean {
  const workflows: ArazzoDocument['workflows'] | undefined = document.workflows;
  if (!Array.isArray(workflows) || !workflows.every(({ steps }) => Array.isArray(steps))) return false;
  if (workflows.length !== 1) {
    report('/workflows', `The file has ${workflows.length} workflows. It must have one.`, 'Write a file for each.');
    return false;
  }
  const [{ workflowId }] = workflows as [ArazzoDocument['workflows'][number]];
  if (workflowId !== name) {
    report(
      '/workflows/0/workflowId',
      `The workflow is called \`${workflowId}\`, but its file \`${name}.yaml\`.`,
      'Rename one of them.',
    );
  }
  if (!document.info.summary || !document.info.description) {
    report('/info', 'The workflow does not say what it is for.', 'Add `summary` and `description`.');
  }
  return true;
}
