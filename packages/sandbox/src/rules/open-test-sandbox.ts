import { connect } from 'node:net';
import type { TcpNetConnectOpts } from 'node:net';
import { definitions } from '../apis/index.ts';
import { loadApi } from '../core/loaded-api.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { contracts } from '../generated/apis.ts';
import { stubNetwork } from '../../fixtures/stub-network.ts';
import { openSandbox } from '../open-sandbox.ts';
import type { OpenSandbox } from '../open-sandbox.ts';
import type { Network } from '../outbound/open-request.ts';
import { startReceivers } from './receivers.ts';
import type { Receivers, Tamper } from './receivers.ts';

const TESTED = ['payments', 'platform', 'primary-sales', 'rewards'];

/** A sandbox for rule tests, with receivers on this machine. */
export interface TestSandbox extends OpenSandbox {
  readonly receivers: Receivers;
}

/** Opens a sandbox in memory for rule tests, with some guards switched off. It does not connect to other machines. */
export async function openTestSandbox(
  rulesOff: ReadonlySet<string> = new Set(),
  tamper?: Tamper,
): Promise<TestSandbox> {
  const receivers = await startReceivers(tamper);
  const sandbox = await openSandbox(
    { apis: TESTED, clock: 'frozen', contents: {} },
    // Without a guard, a handler may well fail.
    { rulesOff, network: createTestNetwork(), ...(rulesOff.size > 0 && { onError: () => {} }) },
  );
  const close = async (): Promise<void> => {
    await sandbox.close();
    await receivers.close();
  };
  return { ...sandbox, receivers, close, [Symbol.asyncDispose]: close };
}

/** Connects to receivers on this machine. Everybody else is a stub that responds with 200. */
function createTestNetwork(): Network {
  const { network } = stubNetwork();
  const connectToStub = network.connect!;
  return {
    ...network,
    connect: (options, done) =>
      'host' in options && options.host === '127.0.0.1'
        ? connect(options as TcpNetConnectOpts)
        : connectToStub(options, done),
  };
}

/** What the sandbox knows about each API that rule tests are about. */
export async function loadTestedApis(): Promise<Readonly<Record<string, LoadedApi>>> {
  const loaded = TESTED.map(async (name): Promise<[string, LoadedApi]> => [
    name,
    loadApi(await contracts[name]!(), definitions[name]),
  ]);
  return Object.fromEntries(await Promise.all(loaded));
}
