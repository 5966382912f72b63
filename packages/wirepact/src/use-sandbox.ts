import { Failure } from './failure.ts';

type Library = typeof import('@wirepact/sandbox');

/**
 * Uses the sandbox as a library. It is loaded only now, because most commands do not need it.
 *
 * @throws {Failure} for what the library refuses.
 */
export async function useSandbox<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const library = await import('@wirepact/sandbox');
  const { SandboxError, SecretError, StoreError } = library;
  try {
    return await work(library);
  } catch (error) {
    const isExpected = [SandboxError, SecretError, StoreError].some((type) => error instanceof type);
    throw isExpected ? new Failure((error as Error).message) : error;
  }
}
