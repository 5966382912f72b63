import { createPaymentsClient } from '@wirepact/payments';
import { createPlatformClient, createPlatformResultClient } from '@wirepact/platform';
import { createRewardsClient } from '@wirepact/rewards';
import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import type { World } from '../world.ts';
import type { CheckedExchange } from './check-response.ts';
import type { TestSandbox } from './open-test-sandbox.ts';
import { responseCheckers } from './response-checkers.ts';
import type { RawRequest, RawResponse, RuleTest, TestWorld } from './rule-test.ts';

/** Runs rule tests, each in a world of its own. */
export interface TestWorlds {
  /** @throws {Error} if the test fails, or if a response was not as its contract says. */
  run(test: RuleTest): Promise<void>;
}

/** How requests reach the sandbox. */
export interface Transport {
  /** The URL of each API without its name, such as `http://127.0.0.1:4010/sandbox`. */
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Creates the worlds of rule tests in a sandbox. The clock of each stands still. */
export function createTestWorlds(sandbox: TestSandbox, transport: Transport): TestWorlds {
  return {
    async run({ test }) {
      const world = await sandbox.createWorld({ clock: 'frozen' });
      const problems: string[] = [];
      try {
        await test(openTestWorld(world, sandbox, transport, problems));
      } finally {
        await world.delete();
      }
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

function openTestWorld(
  world: World,
  { receivers, targets }: TestSandbox,
  transport: Transport,
  problems: string[],
): TestWorld {
  const fetch = checkingFetch(transport, problems);
  const env = (variable: string): string => {
    const value = world.env[variable];
    if (value !== undefined) return value;
    throw new Error(`The world has no ${variable}. It has ${Object.keys(world.env).join(', ')}.`);
  };
  const options = (api: string, apiKey: string) => ({ apiKey, baseUrl: `${transport.base}/${api}`, retries: 0, fetch });
  const testWorld: Omit<TestWorld, 'payments' | 'platform' | 'platformResults' | 'primarySales' | 'rewards'> = {
    world,
    env,
    paymentsWith: (apiKey) => createPaymentsClient(options('payments', apiKey)),
    platformWith: (apiKey) => createPlatformClient(options('platform', apiKey)),
    platformResultsWith: (apiKey) => createPlatformResultClient(options('platform', apiKey)),
    rewardsWith: ({ apiKey, accountId }) => createRewardsClient({ ...options('rewards', apiKey), accountId }),
    receiver: (respond) => receivers.open(targets, respond),
    send: (request) => send(request, transport, fetch),
  };
  return {
    ...testWorld,
    payments: testWorld.paymentsWith(env('WIREPACT_PAYMENTS_API_KEY')),
    platform: testWorld.platformWith(env('WIREPACT_PLATFORM_API_KEY')),
    platformResults: testWorld.platformResultsWith(env('WIREPACT_PLATFORM_API_KEY')),
    rewards: testWorld.rewardsWith({
      apiKey: env('WIREPACT_REWARDS_API_KEY'),
      accountId: env('WIREPACT_REWARDS_ACCOUNT_ID'),
    }),
    primarySales: createPrimarySalesDriver({
      baseUrl: `${transport.base}/primary-sales`,
      keys: {
        quote: env('WIREPACT_PRIMARY_SALES_QUOTE_KEY'),
        authorise: env('WIREPACT_PRIMARY_SALES_AUTHORISE_KEY'),
        confirm: env('WIREPACT_PRIMARY_SALES_CONFIRM_KEY'),
        expire: env('WIREPACT_PRIMARY_SALES_EXPIRE_KEY'),
      },
      fetch,
    }),
  };
}

async function send(
  { api, method, path, headers, body }: RawRequest,
  { base }: Transport,
  fetch: typeof globalThis.fetch,
): Promise<RawResponse> {
  const response = await fetch(`${base}/${api}${path}`, {
    method,
    headers: { ...(typeof body === 'object' && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'object' ? JSON.stringify(body) : body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

/** A `fetch` that notes what is wrong with responses. */
function checkingFetch(transport: Transport, problems: string[]): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await transport.fetch(input, init);
    const url = new URL(input instanceof Request ? input.url : input);
    const [api, ...rest] = url.href
      .slice(transport.base.length + 1)
      .split(/[?#]/)[0]!
      .split('/');
    const { status, headers } = response;
    const method = init?.method ?? 'GET';
    const exchange: CheckedExchange = {
      method,
      path: `/${rest.join('/')}`,
      status,
      headers,
      text: await response.clone().text(),
    };
    for (const problem of responseCheckers[api!]!(exchange)) {
      problems.push(`${method} ${exchange.path} responded with ${status}: ${problem} ${exchange.text}`);
    }
    return response;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
