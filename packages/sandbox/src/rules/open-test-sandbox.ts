import { definitions } from '../apis/index.ts';
import { loadApi } from '../core/loaded-api.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { contracts } from '../generated/apis.ts';
import { openSandbox } from '../open-sandbox.ts';
import type { OpenSandbox } from '../open-sandbox.ts';
import type { Resolve } from '../outbound/look-up.ts';
import { startReceivers } from './receivers.ts';
import type { Receivers } from './receivers.ts';

const TESTED = ['payments', 'platform', 'primary-sales', 'rewards'];

/** A sandbox for rule tests, with receivers on this machine. */
export interface TestSandbox extends OpenSandbox {
  readonly receivers: Receivers;
}

/** Opens a sandbox in memory for rule tests, with some guards switched off. It does not connect to other machines. */
export async function openTestSandbox(rulesOff: ReadonlySet<string> = new Set()): Promise<TestSandbox> {
  const receivers = await startReceivers();
  const sandbox = await openSandbox(
    { apis: TESTED, clock: 'frozen', contents: {} },
    // Without a guard, a handler may well fail.
    { rulesOff, network: { resolve: findNothing }, ...(rulesOff.size > 0 && { onError: () => {} }) },
  );
  const close = async (): Promise<void> => {
    await sandbox.close();
    await receivers.close();
  };
  return { ...sandbox, receivers, close, [Symbol.asyncDispose]: close };
}

const findNothing: Resolve = (hostname, callback) => {
  callback(Object.assign(new Error(`There is no ${hostname} in tests.`), { code: 'ENOTFOUND' }), []);
};

/** What the sandbox knows about each API that rule tests are about. */
export async function loadTestedApis(): Promise<Readonly<Record<string, LoadedApi>>> {
  const loaded = TESTED.map(async (name): Promise<[string, LoadedApi]> => [
    name,
    loadApi(await contracts[name]!(), definitions[name]),
  ]);
  return Object.fromEntries(await Promise.all(loaded));
}
