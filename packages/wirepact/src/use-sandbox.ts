import type * as library from '@wirepact/sandbox';
import { Failure } from './failure.ts';

type Library = typeof library;

/**
 * Uses the sandbox as a library. It is loaded only now, because most commands do not need it.
 *
 * @throws {Failure} for what the library refuses.
 */
export async function useSandbox<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const loaded = await import('@wirepact/sandbox');
  const { SandboxError, SecretError, StoreError } = loaded;
  try {
    return await work(loaded);
  } catch (error) {
    const isExpected = [SandboxError, SecretError, StoreError].some((type) => error instanceof type);
    throw isExpected ? new Failure((error as Error).message) : error;
  }
}
