import type { ListeningHost } from '@wirepact/http-host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRules } from './all-rules.ts';
import { openTestSandbox } from './open-test-sandbox.ts';
import type { TestSandbox } from './open-test-sandbox.ts';
import { createTestWorlds } from './test-worlds.ts';
import type { TestWorlds } from './test-worlds.ts';

let sandbox: TestSandbox;
let host: ListeningHost;
let worlds: TestWorlds;
beforeAll(async () => {
  sandbox = await openTestSandbox();
  host = await sandbox.listen({ port: 0 });
  worlds = createTestWorlds(sandbox, { base: `${host.url}/sandbox`, fetch });
});
afterAll(async () => {
  await sandbox.close();
});

describe.each([...new Set(allRules.map(({ api }) => api))])('the %s API', (api) => {
  it.each(allRules.filter((test) => test.api === api))('keeps $rule', async (test) => {
    await expect(worlds.run(test)).resolves.toBeUndefined();
  });
});
