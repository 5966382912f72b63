// Every workflow of spec/<api>/workflows, run by a program of somebody else against the sandbox.
import { join } from 'node:path';
import { findApis, type Api } from '@wirepact/scripts/contract/apis';
import { readWorkflows } from '@wirepact/scripts/contract/workflows';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFolder, openSandbox } from './open-target.ts';
import { prepareWorkflows } from './prepare.ts';
import { readInputs } from './read-inputs.ts';
import { runRespect, type Exchange } from './respect.ts';

const apis = findApis().filter((api) => readWorkflows(api).flows.length > 0);
const { url, world } = await openSandbox();
const folder = await openFolder();

/** Runs files that are in the folder of the workflows of an API. */
function run(api: Api, workflows: string, names: readonly string[]): Promise<Exchange[]> {
  return runRespect({
    files: names.map((name) => join(workflows, `${name}.yaml`)),
    servers: { [api.id]: `${url}/sandbox/${api.id}`, control: `${url}/_sandbox` },
    inputs: readInputs(readWorkflows(api).flows, world.env),
    folder,
  });
}

describe.each(apis)('$id', (api) => {
  const { flows } = readWorkflows(api);
  let workflows: string;
  let exchanges: Exchange[];

  beforeAll(async () => {
    workflows = await prepareWorkflows(api, folder);
    exchanges = await run(
      api,
      workflows,
      flows.map(({ name }) => name),
    );
  });

  it.each(flows)('$name gets the responses that it expects', ({ name, document }) => {
    const sent = exchanges.filter(({ workflow }) => workflow === name);
    expect(sent.filter(({ failures }) => failures.length > 0)).toEqual([]);
    const steps = document.workflows[0]!.steps.map(({ stepId }) => stepId);
    expect([...new Set(sent.map(({ step }) => step))]).toEqual(steps);
  });

  it('gets no response that is only an example', () => {
    const examples = exchanges.filter(({ headers }) => headers['sandbox-response'] === 'example');
    expect(examples.map(({ workflow, step }) => `${workflow}: ${step}`)).toEqual([]);
  });
});
