import { definitions } from '../apis/index.ts';
import { loadApi } from '../core/loaded-api.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { contracts } from '../generated/apis.ts';
import { stubNetwork } from '../../fixtures/stub-network.ts';
import { openSandbox } from '../open-sandbox.ts';
import type { OpenSandbox } from '../open-sandbox.ts';

const TESTED = ['payments', 'platform', 'primary-sales', 'rewards'];

/** Opens a sandbox in memory for rule tests, with some guards switched off. */
export async function openTestSandbox(rulesOff: ReadonlySet<string> = new Set()): Promise<OpenSandbox> {
  return openSandbox(
    { apis: TESTED, clock: 'frozen', contents: {} },
    // Without a guard, a handler may well fail.
    { rulesOff, network: stubNetwork().network, ...(rulesOff.size > 0 && { onError: () => {} }) },
  );
}

/** What the sandbox knows about each API that rule tests are about. */
export async function loadTestedApis(): Promise<Readonly<Record<string, LoadedApi>>> {
  const loaded = TESTED.map(async (name): Promise<[string, LoadedApi]> => [
    name,
    loadApi(await contracts[name]!(), definitions[name]),
  ]);
  return Object.fromEntries(await Promise.all(loaded));
}
