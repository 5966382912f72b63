import { beforeAll, expect, it } from 'vitest';
import { findApis } from '../../contract/apis.ts';
import { loadContract, type Contract } from '../../contract/load.ts';
import {
  readWorkflows,
  type ArazzoDocument,
  type Step,
  type WorkflowFile,
  type Workflows,
} from '../../contract/workflows.ts';
import { checkWorkflows } from './index.ts';

let contract: Contract;
let workflows: Workflows;

beforeAll(async () => {
  const [platform] = findApis(undefined, ['platform']);
  contract = await loadContract(platform!);
  workflows = readWorkflows(platform!);
});

/** The messages about the workflows of platform after a change in one of the files. */
function check(changed: string, change: (document: ArazzoDocument) => void): string[] {
  const edit = (file: WorkflowFile): WorkflowFile => {
    if (file.name !== changed) return file;
    const document = structuredClone(file.document);
    change(document);
    return { ...file, document };
  };
  return checkWorkflows(contract, { flows: workflows.flows.map(edit), others: edit(workflows.others!) }).map(
    ({ message }) => message,
  );
}

/** A step of a document. */
function step({ workflows: [workflow] }: ArazzoDocument, id: string): Step {
  return workflow!.steps.find(({ stepId }) => stepId === id)!;
}

it('passes the workflows as they are', () => {
  expect(check('', () => {})).toEqual([]);
});

it.each<[what: string, file: string, change: (document: ArazzoDocument) => void, message: string]>([
  [
    'an operation that does not exist',
    'bill-a-customer',
    (document) => (step(document, 'send-invoice').operationId = '$sourceDescriptions.platform.sendInvoise'),
    'The contract does not have the operation `$sourceDescriptions.platform.sendInvoise`.',
  ],
  [
    'a parameter that the operation does not have',
    'bill-a-customer',
    (document) => step(document, 'send-invoice').parameters!.push({ in: 'path', name: 'id', value: 'inv_1' }),
    '`sendInvoice` does not have the parameter `id` in `path`.',
  ],
  [
    'a required parameter that is left out',
    'bill-a-customer',
    (document) => step(document, 'send-invoice').parameters!.shift(),
    '`sendInvoice` needs the parameter `X-Target-Business-Id`, which the step does not give.',
  ],
  [
    'a credential that is left out',
    'rotate-an-api-key',
    (document) => delete document.workflows[0]!.parameters,
    '`createApiKey` needs the parameter `Authorization`, which the step does not give.',
  ],
  [
    'a body that is left out',
    'bill-a-customer',
    (document) => delete step(document, 'correct-invoice').requestBody,
    'The step does not say what it sends to `updateInvoice`.',
  ],
  [
    'a body that the operation does not have',
    'fund-a-campaign',
    (document) => (step(document, 'get-balance').requestBody = { payload: {} }),
    '`getCampaignPayoutWalletBalance` does not have a body.',
  ],
  [
    'a status that is not documented',
    'bill-a-customer',
    (document) => (step(document, 'send-invoice').successCriteria![0]!.condition = '$statusCode == 204'),
    '`sendInvoice` does not document the status 204.',
  ],
  [
    'a step that expects no status',
    'bill-a-customer',
    (document) => step(document, 'send-invoice').successCriteria!.shift(),
    'The step `send-invoice` must expect exactly one status.',
  ],
  [
    'a step without a description',
    'bill-a-customer',
    (document) => delete step(document, 'send-invoice').description,
    'The step `send-invoice` does not say what it is for.',
  ],
  [
    'a workflow of others that does not exist',
    'bill-a-customer',
    (document) => (step(document, 'pay').workflowId = '$sourceDescriptions.others.pay-invoise'),
    '`others.yaml` does not have the workflow `$sourceDescriptions.others.pay-invoise`.',
  ],
  [
    'an input of others that is not given',
    'bill-a-customer',
    (document) => (step(document, 'pay').parameters = []),
    '`pay-invoice` has the inputs `invoiceId`. The step gives none.',
  ],
  [
    'a value of a step of others',
    'bill-a-customer',
    (document) => (step(document, 'wait-for-payment').parameters![1]!.value = '$steps.pay.outputs.invoiceId'),
    'The value comes from `pay`, which others do.',
  ],
  [
    'a value of a later step',
    'bill-a-customer',
    (document) => (document.workflows[0]!.steps = document.workflows[0]!.steps.toReversed()),
    'There is no earlier step `create-invoice`.',
  ],
  [
    'an output that the step does not have',
    'bill-a-customer',
    (document) => (step(document, 'create-invoice').outputs = { id: '$response.body#/_id' }),
    'The step `create-invoice` does not have the output `invoiceId`.',
  ],
  [
    'an output that nothing uses',
    'bill-a-customer',
    (document) => (step(document, 'send-invoice').outputs = { status: '$response.body#/status' }),
    'Nothing uses the output `status`.',
  ],
  [
    'an input that does not exist',
    'bill-a-customer',
    (document) => delete document.workflows[0]!.inputs!.properties!['orderNumber'],
    'There is no input `orderNumber`.',
  ],
  [
    'an input that nothing uses',
    'bill-a-customer',
    (document) =>
      (document.workflows[0]!.inputs!.properties!['other'] = { type: 'string', description: 'Another one.' }),
    'Nothing uses the input `other`.',
  ],
  [
    'an input without a value',
    'bill-a-customer',
    (document) => delete document.workflows[0]!['x-variables']!['apiKey'],
    'In a sandbox, nothing gives the input `apiKey` a value.',
  ],
  [
    'another name than that of the file',
    'bill-a-customer',
    (document) => (document.workflows[0]!.workflowId = 'bill'),
    'The workflow is called `bill`, but its file `bill-a-customer.yaml`.',
  ],
  [
    'two workflows in a file',
    'bill-a-customer',
    (document) => document.workflows.push(document.workflows[0]!),
    'The file has 2 workflows. It must have one.',
  ],
  [
    'an action of others that the machine does not have',
    'others',
    (document) => (step(document, 'approve').parameters!.find(({ name }) => name === 'action')!.value = 'accept'),
    '`link-session` does not have the action `accept`.',
  ],
  [
    'an operation in the place of an action of others',
    'others',
    (document) => (step(document, 'approve').parameters!.find(({ name }) => name === 'action')!.value = 'cancel'),
    '`link-session` does not have the action `cancel`.',
  ],
  [
    'an action without a body',
    'others',
    (document) => delete step(document, 'approve').requestBody,
    'The step does not say what it sends.',
  ],
  [
    'a machine that does not exist',
    'others',
    (document) => (step(document, 'approve').parameters!.find(({ name }) => name === 'kind')!.value = 'link-sesion'),
    'There is no machine `link-sesion`.',
  ],
  [
    'another request of the control API among those of others',
    'others',
    (document) => (step(document, 'approve').operationId = 'resetWorld'),
    '`resetWorld` is not an action of others.',
  ],
  [
    'a workflow of others that nothing uses',
    'get-paid-by-bank',
    (document) => document.workflows[0]!.steps.splice(4),
    'No workflow uses `settle-invoice`.',
  ],
])('refuses %s', (_, file, change, message) => {
  expect(check(file, change)).toContain(message);
});
