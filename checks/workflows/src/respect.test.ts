// Whether respect would notice that a server does not do what the contract says. The mock stays as it is, and the contract is
// changed under it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findApis } from '@wirepact/scripts/contract/apis';
import type { OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { loadDocuments } from '@wirepact/scripts/contract/load';
import { beforeAll, expect, it } from 'vitest';
import { openFolder, openMock } from './open-target.ts';
import { writeOperationWorkflows } from './operation-workflows.ts';
import { runRespect, type Exchange } from './respect.ts';

interface Webhook {
  properties: Record<string, object>;
  required: string[];
}

const [payments] = findApis(undefined, ['payments']);
const { openapi } = await loadDocuments(payments!);
const [mock, folder] = [await openMock(), await openFolder()];

/** The schema of the response to `createWebhook`. */
function created(document: OpenApiDocument): Webhook {
  return document.components.schemas!['CreatedWebhook'] as unknown as Webhook;
}

/** The responses of `createWebhook` in the document. */
function responses(document: OpenApiDocument): Record<string, { content: Record<string, unknown> }> {
  return document.paths['/user/webhooks']!.post!.responses as unknown as ReturnType<typeof responses>;
}

const changes: [what: string, change: (document: OpenApiDocument) => void, failures: RegExp[]][] = [
  ['nothing', () => {}, []],
  [
    'the type of a member',
    (document) => (created(document).properties['id'] = { type: 'integer' }),
    [/schema check: .*integer/s],
  ],
  ['one more required member', (document) => created(document).required.push('owner'), [/schema check: .*owner/s]],
  ['one member fewer', (document) => delete created(document).properties['url'], [/schema check: .*url/s]],
  [
    'the values of a member',
    (document) => (created(document).properties['status'] = { enum: ['new'] }),
    [/schema check: .*new/s],
  ],
  [
    'the status',
    (document) => {
      const { 200: success, ...others } = responses(document);
      document.paths['/user/webhooks']!.post!.responses = { 201: success!, ...others } as never;
    },
    [/success criteria check: \$statusCode == 201/, /status code check/],
  ],
  [
    'the media type',
    (document) => {
      const { content } = responses(document)['200']!;
      content['application/xml'] = content['application/json'];
      delete content['application/json'];
    },
    [/content-type check/],
  ],
];

let exchanges: Exchange[];
beforeAll(async () => {
  const files = await Promise.all(
    changes.map(async ([, change], index) => {
      const place = join(folder, String(index));
      await mkdir(join(place, 'workflows'), { recursive: true });
      const document = structuredClone(openapi);
      change(document);
      await writeFile(join(place, 'openapi.yaml'), JSON.stringify(document));
      const workflows = writeOperationWorkflows('payments', document);
      const own = workflows.workflows.filter(({ workflowId }) => workflowId === 'createWebhook');
      const file = join(place, 'workflows', 'create.yaml');
      await writeFile(
        file,
        JSON.stringify({ ...workflows, workflows: own.map((flow) => ({ ...flow, workflowId: `change-${index}` })) }),
      );
      return file;
    }),
  );
  exchanges = await runRespect({
    files,
    servers: { payments: `${mock.url}/payments` },
    inputs: { apiKey: 'key_1' },
    folder,
  });
});

it.each(changes.map(([what, , failures], index) => ({ what, failures, index })))(
  'after a change of $what, the right checks fail',
  ({ failures, index }) => {
    const found = exchanges.findLast(({ workflow }) => workflow === `change-${index}`)!.failures;
    expect(found.length).toBe(failures.length);
    for (const failure of failures) expect(found.join('\n')).toMatch(failure);
  },
);

it('says why respect did not run', async () => {
  const missing = runRespect({
    files: [join(folder, 'none.yaml')],
    servers: { payments: mock.url },
    inputs: {},
    folder,
  });
  await expect(missing).rejects.toThrow('respect did not run.\n');
});
