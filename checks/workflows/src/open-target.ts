import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock } from '@wirepact/mock';
import { createSandbox, type World } from '@wirepact/sandbox';
import { afterAll } from 'vitest';

/** A new folder below the temporary ones, until the tests of the file have ended. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wirepact-workflows-'));
  afterAll(() => rm(folder, { recursive: true }));
  return folder;
}

/** A sandbox on a free port, until the tests of the file have ended. */
export async function openSandbox(): Promise<{ url: string; world: World }> {
  const sandbox = await createSandbox();
  const host = await sandbox.listen({ port: 0 });
  afterAll(async () => {
    await host.close();
    await sandbox.close();
  });
  return { url: host.url, world: sandbox.world };
}

/** A mock on a free port, until the tests of the file have ended. */
export async function openMock(): Promise<{ url: string }> {
  const mock = await startMock({ port: 0 });
  afterAll(() => mock.close());
  return { url: mock.url };
}
