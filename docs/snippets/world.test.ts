import { join } from 'node:path';
import { createPlatformClient } from '@wirepact/platform';
import { createSandbox, readContents } from '@wirepact/sandbox';
import { expect, it } from 'vitest';

it('fills a world with the contents of a file', async () => {
  const contents = await readContents(join(import.meta.dirname, 'world.yaml'));
  await using sandbox = await createSandbox({ contents });
  const platform = createPlatformClient({ apiKey: 'pk_test_for_my_tests', fetch: sandbox.fetch });
  const { data } = await platform.forBusiness('biz_1').GET('/v1/platform/invoices');
  expect(data.invoices.map(({ receiverName, status, total }) => [receiverName, status, total])).toEqual([
    ['Example Customer', 'sent', 5000],
  ]);
});
