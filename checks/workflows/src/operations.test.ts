// Every operation of every contract, sent by a program of somebody else to the mock and to the sandbox.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findApis } from '@wirepact/scripts/contract/apis';
import { loadDocuments } from '@wirepact/scripts/contract/load';
import { listOperations } from '@wirepact/scripts/contract/operations';
import { readWorkflows } from '@wirepact/scripts/contract/workflows';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFolder, openMock, openSandbox } from './open-target.ts';
import { replaced, writeOperationWorkflows } from './operation-workflows.ts';
import { prepareWorkflows } from './prepare.ts';
import { readInputs } from './read-inputs.ts';
import { runRespect, type Exchange } from './respect.ts';
import { subjects } from './subjects.ts';

const apis = await Promise.all(findApis().map(async (api) => ({ api, openapi: (await loadDocuments(api)).openapi })));
const [mock, sandbox, folder] = [await openMock(), await openSandbox(), await openFolder()];

describe.each(apis)('$api.id', ({ api, openapi }) => {
  const { env } = sandbox.world;
  const inputs = { ...readInputs(readWorkflows(api).flows, env), ...env };
  const operations = listOperations(openapi).map(({ id }) => id);

  const targets = [
    { target: 'mock', known: undefined, servers: { [api.id]: `${mock.url}/${api.id}` } },
    {
      target: 'sandbox',
      known: subjects[api.id],
      servers: { [api.id]: `${sandbox.url}/sandbox/${api.id}`, control: `${sandbox.url}/_sandbox` },
    },
  ];

  describe.each(targets.filter(({ target, known }) => target === 'mock' || known))(
    '$target',
    ({ target, known, servers }) => {
      let exchanges: Exchange[];

      beforeAll(async () => {
        const file = join(await prepareWorkflows(api, folder), `operations-${target}.yaml`);
        await writeFile(file, JSON.stringify(writeOperationWorkflows(api.id, openapi, known)));
        exchanges = await runRespect({ files: [file], servers, inputs, folder });
      });

      it.each(operations)('%s succeeds as the contract says', (operation) => {
        const sent = exchanges.filter(({ workflow }) => workflow === operation);
        // An attempt may come before what was queued has happened. The last one counts.
        const last = new Map(sent.map((exchange) => [exchange.step, exchange]));
        expect([...last.values()].filter(({ failures }) => failures.length > 0)).toEqual([]);
        expect(sent.at(-1)).toMatchObject({ step: operation });
        expect(sent.at(-1)!.headers).not.toHaveProperty('sandbox-response');
      });
    },
  );
});

it('puts a value into a field of a body', () => {
  expect(replaced({ a: { b: 'old' }, c: 1 }, 'body.a.b', 'new')).toEqual({ a: { b: 'new' }, c: 1 });
  expect(replaced({ ids: [1, 2] }, 'body.ids', 'new')).toEqual({ ids: ['new'] });
  expect(replaced({ gifts: [{ id: 1, code: 'x' }, { id: 2 }] }, 'body.gifts.id', 'new')).toEqual({
    gifts: [{ id: 'new', code: 'x' }],
  });
  expect(replaced({ a: 1 }, 'body.b', 'new')).toBeUndefined();
  expect(replaced(undefined, 'body.b', 'new')).toBeUndefined();
});
