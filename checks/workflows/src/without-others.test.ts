// The part of the user of an API must also work where nobody runs the steps of others: against the API of the vendor.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findApis } from '@wirepact/scripts/contract/apis';
import { readWorkflows, withoutOthers } from '@wirepact/scripts/contract/workflows';
import { expect, it } from 'vitest';
import { openFolder, openSandbox } from './open-target.ts';
import { hurry, prepareWorkflows } from './prepare.ts';
import { readInputs } from './read-inputs.ts';
import { runRespect } from './respect.ts';

const [api] = findApis(undefined, ['platform']);
const { url, world } = await openSandbox();
const folder = await openFolder();

/** Waits until the workflow has asked for the resource and found that nobody has acted, and then does the action. */
async function actLater(kind: string, action: string, operation: string): Promise<void> {
  for (;;) {
    await sleep(50);
    const asked = (await world.requests()).some((request) => request.operation === operation);
    const [resource] = await world.resources({ api: 'platform', kind, limit: 1 });
    if (!asked || !resource?.allowed.some(({ name }) => name === action)) continue;
    await world.act('platform', kind, resource.id, action);
    return;
  }
}

it.each([
  ['onboard-by-link-session', 'link-session', 'approve', 'getLinkSession'],
  ['bill-a-customer', 'invoice', 'pay', 'getInvoice'],
])('%s waits until a person has acted', async (name, kind, action, operation) => {
  const workflows = await prepareWorkflows(api!, folder);
  const flow = readWorkflows(api!).flows.find((candidate) => candidate.name === name)!;
  const document = withoutOthers(flow.document);
  const file = join(workflows, `${name}-alone.yaml`);
  await writeFile(file, hurry(JSON.stringify(document)));

  const person = actLater(kind, action, operation);
  const exchanges = await runRespect({
    files: [file],
    servers: { platform: `${url}/sandbox/platform` },
    inputs: readInputs([flow], world.env),
    folder,
  });
  await person;

  const waiting = document.workflows[0]!.steps.find(({ onFailure }) => onFailure)!.stepId;
  const last = document.workflows[0]!.steps.at(-1)!.stepId;
  expect(exchanges.filter(({ step }) => step === waiting).length).toBeGreaterThan(1);
  expect(exchanges.findLast(({ step }) => step === waiting)?.failures).toEqual([]);
  expect(exchanges.at(-1)).toMatchObject({ step: last, failures: [] });
});
