import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { loopbackHosts, Problem } from '@wirepact/http-host';
import type { Mount } from '@wirepact/http-host';
import type { Sandbox, SandboxOptions } from '@wirepact/sandbox';

/** A sandbox that is loaded only when it is needed, so that it does not delay what is served beside it. */
export interface LazySandbox {
  /** Like those of the sandbox. Their first request waits until it has started. */
  readonly mounts: Readonly<Record<'sandbox' | '_sandbox', Mount>>;
  /** Starts it, once. Rejects with a sentence for a person, for instance if another process has the file open. */
  start(): Promise<Sandbox>;
  /** Finishes open requests and commits. Does nothing if it was not started. */
  close(): Promise<void>;
}

/** Prepares a sandbox with its database in a file. The folder of the file is created if it does not exist. */
export function lazySandbox(file: string, options: SandboxOptions = {}): LazySandbox {
  let started: Promise<Sandbox> | undefined;
  const start = (): Promise<Sandbox> => (started ??= open(file, options));
  const mount = (name: 'sandbox' | '_sandbox'): Mount => ({
    handler: async (request) => {
      const sandbox = await start().catch((error: Error) => {
        throw new Problem(503, 'No sandbox', error.message);
      });
      return sandbox.mounts[name].handler(request);
    },
    origins: [],
    hosts: loopbackHosts,
  });
  return {
    mounts: { sandbox: mount('sandbox'), _sandbox: mount('_sandbox') },
    start,
    async close() {
      const sandbox = await started?.catch(() => undefined);
      await sandbox?.close();
    },
  };
}

async function open(file: string, options: SandboxOptions): Promise<Sandbox> {
  const { createSandbox } = await import('@wirepact/sandbox');
  mkdirSync(dirname(file), { recursive: true });
  return createSandbox({ ...options, file });
}
