import {
  lastName,
  type Step,
  type Workflow,
  type WorkflowFile,
  type Workflows,
} from '@wirepact/scripts/contract/workflows';
import type { Api } from '../apis.ts';
import { linksOf, workflowPath } from './addresses.ts';
import { code, heading, prose, table } from './html.ts';
import { sequenceDiagram, type Message } from './sequence-diagram.ts';

/** The list of all workflows of an API, as HTML. */
export function workflowsPage({ id, workflows }: Api): string {
  const flows = workflows.flows.map(
    ({ name, document: { info } }) =>
      `<dt id="${name}"><a href="../../${workflowPath(id, name)}">${prose(info.title)}</a></dt><dd>${prose(info.summary ?? '')}</dd>`,
  );
  return [
    '<p>What the operations are for together: each workflow is a way to a goal, request by request.</p>',
    `<dl class="reasons">${flows.map((flow) => `<div>${flow}</div>`).join('')}</dl>`,
  ].join('');
}

/** The page of one workflow, as HTML. The section about running it is Markdown. */
export function workflowPage(api: Api, { document: { info, workflows } }: WorkflowFile): string {
  const workflow = workflows[0]!;
  const links = linksOf(api);
  const title = `Sequence diagram: ${info.title}. The table below has the same content.`;
  return [
    `<p>${prose(info.summary ?? '')} ${prose(info.description ?? '')}</p>`,
    `<div class="diagram" tabindex="0">${sequenceDiagram(participants(api, workflow), messages(api, workflow), title)}</div>`,
    heading(2, 'steps', 'Steps'),
    table(
      'steps',
      ['Step', 'What it is for', 'Request', 'Expects'],
      workflow.steps.map((step) => [
        code(step.stepId),
        prose(step.description ?? ''),
        step.operationId === undefined
          ? prose(aboutOthers(api.workflows, step))
          : links.operation(lastName(step.operationId)),
        (step.successCriteria ?? []).map(({ condition }) => code(condition)).join('<br>'),
      ]),
    ),
    heading(2, 'inputs', 'Inputs'),
    table(
      'inputs',
      ['Input', 'What it is', 'In the sandbox'],
      Object.entries(workflow.inputs?.properties ?? {}).map(([name, { description = '', default: value }]) => [
        code(name),
        prose(description),
        code(workflow['x-variables']?.[name] ?? String(value)),
      ]),
    ),
  ].join('');
}

/** How to run a workflow against the sandbox and against the API of the vendor, as Markdown. */
export function runSection(api: Api, { name, document: { workflows } }: WorkflowFile): string {
  const workflow = workflows[0]!;
  const hasOthers = workflow.steps.some(isOfOthers);
  const isRefused = workflow.steps.some(({ successCriteria = [] }) =>
    successCriteria.some(({ condition }) => /^\$statusCode == [45]/.test(condition)),
  );
  const server = 'http://localhost:4010';
  const command = [
    `npx @redocly/cli respect spec/${api.id}/workflows/${name}.yaml`,
    `--server ${api.id}=${server}/sandbox/${api.id}`,
    ...(hasOthers ? [`--server control=${server}/_sandbox`] : []),
    ...Object.entries(workflow['x-variables'] ?? {}).map(([input, variable]) => `--input ${input}=$${variable}`),
    ...(isRefused ? ['--severity SCHEMA_CHECK=warn'] : []),
  ].join(' \\\n  ');
  return [
    '## Run it',
    `The workflow is a file in the [Arazzo](https://spec.openapis.org/arazzo/latest.html) format: \`spec/${api.id}/workflows/${name}.yaml\`. Any program that reads this format can run it. While \`npm start\` runs, this runs it against the sandbox, in the folder of this repository:`,
    `\`\`\`sh\nset -a && . ../my-app/.env && set +a\nREDOCLY_TELEMETRY=off ${command}\n\`\`\``,
    'The file `.env` has the variables of the sandbox: `npx wirepact env > .env` writes it, as in [Using the sandbox](/guides/using-the-sandbox).',
    isRefused
      ? 'The sandbox says more about a refusal than the API of the vendor. That is what the warnings of the schema check are about.'
      : '',
    hasOthers
      ? `Against the API of the vendor, leave out the steps whose \`workflowId\` begins with \`$sourceDescriptions.others\`: people do them. The steps after them wait.`
      : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function isOfOthers({ workflowId }: Step): boolean {
  return workflowId !== undefined;
}

function aboutOthers({ others }: Workflows, { workflowId = '' }: Step): string {
  return others?.document.workflows.find((workflow) => workflow.workflowId === lastName(workflowId))?.summary ?? '';
}

function participants({ spec }: Api, { steps }: Workflow): string[] {
  const own = spec['x-direction'] === 'inbound' ? ['Vendor', 'Your program'] : ['Your program', 'Vendor'];
  return steps.some(isOfOthers) ? [...own, 'Others'] : own;
}

function messages(api: Api, { steps }: Workflow): Message[] {
  return steps.map((step): Message => {
    if (isOfOthers(step))
      return { from: 2, to: 1, text: lastName(step.workflowId ?? '').replaceAll('-', ' '), isCode: false, note: '' };
    const status = /== (\d+)/.exec(step.successCriteria?.[0]?.condition ?? '')?.[1] ?? '';
    const note = step.onFailure ? `${status}, repeated until it fits` : status;
    return { from: 0, to: 1, text: lastName(step.operationId ?? ''), isCode: true, note };
  });
}
