import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findApis } from './apis.ts';

function packages(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
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

describe('findApis', () => {
  it('finds every package with a generated description, the largest first', async () => {
    const found = await findApis(
      packages({
        'bank/src/generated/spec.json': spec('getAccount'),
        'shop/src/generated/spec.json': spec('getOrder', 'listOrders'),
        'mock/src/index.ts': '',
      }),
    );
    expect(found.map(({ id }) => id)).toEqual(['shop', 'bank']);
  });

  it('takes events, signature, behaviour and client along where there are any', async () => {
    const generated = 'shop/src/generated';
    const [shop] = await findApis(
      packages({
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

  it('says what to run where nothing has been generated', async () => {
    await expect(findApis(packages({ 'mock/src/index.ts': '' }))).rejects.toThrow('Run `pnpm generate` first');
  });
});
