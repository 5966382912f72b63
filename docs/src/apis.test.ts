import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readApis } from './apis.ts';

function repository(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function spec(...operations: string[]): string {
  const paths = Object.fromEntries(
    operations.map((operationId) => [`/${operationId}`, { get: { operationId, responses: {} } }]),
  );
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1.0.0' }, paths, components: {} });
}

describe('readApis', () => {
  it('returns every API, the largest first', async () => {
    const found = await readApis(
      repository({
        'spec/bank/openapi.yaml': '',
        'spec/shop/openapi.yaml': '',
        'packages/bank/src/generated/spec.json': spec('getAccount'),
        'packages/shop/src/generated/spec.json': spec('getOrder', 'listOrders'),
        'packages/mock/src/index.ts': '',
      }),
    );
    expect(found.map(({ id }) => id)).toEqual(['shop', 'bank']);
  });

  it('includes events, signature, behaviour and client if the API has them', async () => {
    const generated = 'packages/shop/src/generated';
    const [shop] = await readApis(
      repository({
        'spec/shop/openapi.yaml': '',
        [`${generated}/spec.json`]: spec('getOrder'),
        [`${generated}/asyncapi.json`]: '{"asyncapi":"3.0.0"}',
        [`${generated}/events.ts`]: "export const signature = { header: 'x-sign' } as const;\n",
        [`${generated}/behaviour.json`]: '{"rules":{}}',
        [`${generated}/client.ts`]: '',
      }),
    );
    expect(shop).toMatchObject({
      asyncapi: { asyncapi: '3.0.0' },
      signature: { header: 'x-sign' },
      behaviour: { rules: {} },
      evidence: undefined,
      client: '@wirepact/shop',
    });
  });

  it('throws with the next step if an API is not generated yet', async () => {
    const root = repository({ 'spec/shop/openapi.yaml': '' });
    await expect(readApis(root)).rejects.toThrow(
      `${join(root, 'packages/shop/src/generated/spec.json')}: the file does not exist. Run \`pnpm generate\`.`,
    );
  });
});
