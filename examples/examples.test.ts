// Starts every example by its command and sends it requests, as the senders of events and the caller of primary sales do.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { deliveries as payments, signedRequest as signPayments } from '@wirepact/payments/testing';
import { deliveries as platform, signedRequest as signPlatform } from '@wirepact/platform/testing';
import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import { createSandbox } from '@wirepact/sandbox';
import { deliveries as rewards, signedRequest as signRewards } from '@wirepact/rewards/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import manifest from './package.json' with { type: 'json' };

process.loadEnvFile(join(import.meta.dirname, 'example.env'));
const env = process.env as Record<string, string>;

type Example = keyof typeof manifest.scripts;

interface Running {
  url: string;
  /** The output so far. */
  output(): string;
  stop(): Promise<void>;
}

interface Receiver {
  example: Example;
  sign: (body: string, options: { secret: string; url: string }) => Promise<Request>;
  /** All secrets that the example accepts. */
  secrets: string[];
  /** Documented deliveries, each with the line that the example adds for it. The first is also sent tampered with. */
  handled: [body: string, received: string][];
  unknown: string;
}

const unknownOfPlatform = '{"event":"Platform.Comet.Sighted","data":{},"timestamp":"2026-01-10T12:00:00.000Z"}';

const receivers: Receiver[] = [
  {
    example: 'express',
    sign: signPlatform,
    secrets: [env['PLATFORM_WEBHOOK_SECRET']!],
    handled: [
      [
        platform['Platform.Link.Completed']['three-scopes'],
        '65fa1234abcdef5678901234 granted campaign:create, campaign:read, distribution:create',
      ],
      [platform['Platform.Invoice.Paid'].settled, 'inv_def456 is paid'],
    ],
    unknown: unknownOfPlatform,
  },
  {
    example: 'hono',
    sign: signPayments,
    secrets: [env['PAYMENTS_WEBHOOK_SECRET']!],
    handled: [
      [payments['payment.completed'].confirmed, 'deposit-1001 is completed: 150.00 USDTTRC20'],
      [payments['payment.expired']['nobody-paid'], expect.stringContaining('is expired: 20.00 USDTTRC20')],
    ],
    unknown: '{"id":"ntf_1","event":"comet.sighted","created_at":"2026-01-10T12:00:00.000Z","data":{}}',
  },
  {
    example: 'fastify',
    sign: signRewards,
    secrets: [env['REWARDS_WEBHOOK_SECRET']!, env['PREVIOUS_REWARDS_WEBHOOK_SECRET']!],
    handled: [
      [rewards['commission.created']['promoter-points'], 'commission 71031 of 500 points'],
      [rewards['commission.created']['promoter-credits'], 'commission 71033 of 20 credits'],
    ],
    unknown: '{"event_id":"evt_1","event_type":"comet.sighted","data":{},"timestamp":"2026-01-10T12:00:00Z"}',
  },
  {
    example: 'next',
    sign: signPlatform,
    secrets: [env['CAMPAIGN_WEBHOOK_SECRET']!, env['PLATFORM_WEBHOOK_SECRET']!],
    handled: [[platform['Platform.Campaign.EventRecorded'].signup, 'signup in cmp_abc123 pays 500']],
    unknown: unknownOfPlatform.replace('{}', '{"campaignId":"cmp_abc123"}'),
  },
  {
    example: 'cloudflare-worker',
    sign: signPlatform,
    secrets: [env['PLATFORM_WEBHOOK_SECRET']!],
    handled: [
      [platform['Platform.Gifts.Funded']['three-gifts'], expect.stringMatching(/^Platform\.Gifts\.Funded at 20/)],
    ],
    unknown: unknownOfPlatform,
  },
];

const others: Example[] = ['primary-sales', 'stock-backend', 'client', 'sandbox-node-test'];
/** Its tests run together with these. */
const tests: Example[] = ['sandbox-vitest'];

it('tests every example, and the README lists each', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(node_modules|\.)/.test(entry.name))
    .map(({ name }) => name);
  expect([...receivers.map(({ example }) => example), ...others, ...tests].sort()).toEqual(folders.sort());
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const listed = [...readme.matchAll(/\| `npm run example (\S+)`/g)].map(([, name]) => name);
  expect(listed.sort()).toEqual(folders);
});

describe.each(receivers)('$example', ({ example, sign, secrets, handled, unknown }) => {
  let app: Running;
  beforeAll(async () => void (app = await start(example)));
  afterAll(async () => app.stop());

  const url = (): string => `${app.url}/webhooks`;
  const received = async (): Promise<unknown> => (await fetch(`${app.url}/received`)).json();
  const send = async (body: string, secret = secrets[0]!): Promise<number> =>
    (await fetch(await sign(body, { secret, url: url() }))).status;
  const [first] = handled[0]!;

  it('prints only the line with its address', () => {
    expect(app.output()).toMatch(/^Listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  });

  it('responds to a changed body with 400, without handling it', async () => {
    const signed = await sign(first, { secret: secrets[0]!, url: url() });
    const tampered = new Request(signed, { body: first.replace(/\d(?=\D*$)/, '7'), duplex: 'half' } as RequestInit);
    expect([(await fetch(tampered)).status, await received()]).toEqual([400, []]);
  });

  it('responds to a delivery with another secret with 400, without handling it', async () => {
    expect([await send(first, 'whsec_other'), await received()]).toEqual([400, []]);
  });

  it('responds to an unknown event with 200, without handling it', async () => {
    expect([await send(unknown), await received()]).toEqual([200, []]);
  });

  it('handles every event once, even if it is repeated with another of its secrets', async () => {
    const done: unknown[] = [];
    for (const [body, effect] of handled) {
      done.push(effect);
      for (const secret of [...secrets, secrets[0]!]) {
        expect([await send(body, secret), await received()]).toEqual([200, done]);
      }
    }
  });

  it('accepts only POST', async () => {
    expect((await fetch(url(), { method: 'PUT', body: '{}' })).status).toBeOneOf([404, 405]);
  });

  it('stops on SIGTERM and frees its port', async () => {
    expect(await isListening(app.url)).toBe(true);
    await app.stop();
    expect(await isListening(app.url)).toBe(false);
  });
});

const keys = {
  quote: env['QUOTE_KEY']!,
  authorise: env['AUTHORISE_KEY']!,
  confirm: env['CONFIRM_KEY']!,
  expire: env['EXPIRE_KEY']!,
};

describe('primary-sales', () => {
  const order = {
    recipient_address: '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB',
    currency: 'USDC',
    products: [
      { product_id: 'sword', quantity: 3 },
      { product_id: 'shield', quantity: 1 },
    ],
  };
  let app: Running;
  beforeAll(async () => void (app = await start('primary-sales')));
  afterAll(async () => app.stop());

  it('restocks an unpaid order, sells its whole stock, and then refuses', async () => {
    const driver = createPrimarySalesDriver({ baseUrl: app.url, keys });
    const sales = [];
    for (const ending of ['expire', 'confirm', 'confirm'] as const) {
      sales.push(await driver.sale(order, { ending, repeat: true }));
    }
    expect(sales.map(({ outcome }) => outcome)).toEqual(['expired', 'completed', 'refused']);
    expect(sales.flatMap(({ violations, tolerated }) => [...violations, ...tolerated])).toEqual([]);
    expect(sales[0]?.quote?.totals[0]?.amount).toBe(0.5);
    expect(sales[2]?.responses.at(-1)).toMatchObject({ status: 404, error: { code: 'insufficient_stock' } });
  });

  it('accepts a payment for an order that has expired', async () => {
    const driver = createPrimarySalesDriver({ baseUrl: app.url, keys });
    const shields = { ...order, products: [{ product_id: 'shield', quantity: 4 }] };
    const { authorisation } = await driver.sale(shields, { ending: 'expire' });
    const { reference } = authorisation!;
    const late = await driver.confirm({ reference, tx_hash: `0x${'a'.repeat(64)}` });
    expect(late.status).toBe(200);
    expect((await driver.quote(shields)).status).toBe(404);
  });

  it('refuses the key of another endpoint and unknown products, currencies and orders', async () => {
    const driver = createPrimarySalesDriver({ baseUrl: app.url, keys });
    const responses = [
      await driver.authorise(order, { key: keys.quote }),
      await driver.authorise({ ...order, currency: 'ETH' }),
      await driver.quote({ ...order, products: [{ product_id: 'comet', quantity: 1 }] }),
      await driver.expire({ reference: 'unknown' }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([401, 400, 404, 404]);
  });

  it('stops on SIGTERM and frees its port', async () => {
    await app.stop();
    expect(await isListening(app.url)).toBe(false);
  });
});

describe('stock-backend', () => {
  const order = {
    recipient_address: '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB',
    currency: 'ETH',
    products: [
      { product_id: 'sword', quantity: 2 },
      { product_id: 'shield', quantity: 1 },
    ],
  };
  let app: Running;
  beforeAll(async () => void (app = await start('stock-backend')));
  afterAll(async () => app.stop());

  it('prints only the line with its address', () => {
    expect(app.output()).toMatch(/^Listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  });

  it('restocks an unpaid order, and refuses products, currencies and orders that it does not have', async () => {
    const driver = createPrimarySalesDriver({ baseUrl: app.url, keys });
    const { outcome, quote, violations, tolerated } = await driver.sale(order, { ending: 'expire', repeat: true });
    expect([outcome, ...violations, ...tolerated]).toEqual(['expired']);
    expect(quote?.totals.map(({ amount }) => amount)).toEqual([0.4, 0.00012]);
    const responses = [
      await driver.authorise({ ...order, currency: 'DOGE' }),
      await driver.authorise({ ...order, products: [...order.products, { product_id: 'comet', quantity: 1 }] }),
      await driver.authorise({ ...order, products: [{ product_id: 'sword', quantity: 4 }] }),
      await driver.confirm({ reference: 'unknown', tx_hash: '0x1' }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([400, 404, 404, 404]);
  });

  it('sells the last pieces once if many ask at the same time', async () => {
    const driver = createPrimarySalesDriver({ baseUrl: app.url, keys });
    const shields = { ...order, products: [{ product_id: 'shield', quantity: 3 }] };
    const responses = await Promise.all(Array.from({ length: 10 }, () => driver.authorise(shields)));
    expect(responses.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 404)]);
    expect(responses.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('serves the Hub of a sandbox, in which days pass', async () => {
    await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen', allowTargets: [app.url] });
    const { world } = sandbox;
    for (const [endpoint, key] of Object.entries(keys)) {
      const url = `${app.url}/${endpoint}`;
      await world.set('primary-sales', { [`hub-${endpoint}-url`]: url, [`hub-${endpoint}-key`]: key });
    }
    const begin = async (): Promise<string> => {
      const { id } = await world.act('primary-sales', 'sale', '', 'quote', { products: ['sword=3'] });
      expect((await world.act('primary-sales', 'sale', id, 'authorise')).state).toBe('authorised');
      return id;
    };
    const unpaid = await begin();
    await world.clock.advance('1d');
    const paid = await begin();
    await world.act('primary-sales', 'sale', paid, 'confirm', { times: 2 });
    await world.clock.advance('1d');
    await world.act('primary-sales', 'sale', unpaid, 'confirm');
    for (const [id, state] of [
      [unpaid, 'paid'],
      [paid, 'paid'],
    ] as const) {
      expect(await world.resource('primary-sales', 'sale', id)).toMatchObject({ state, doc: { problems: [] } });
    }
    const refused = await world.act('primary-sales', 'sale', '', 'quote', { products: ['sword'] });
    expect(refused.state).toBe('refused');
  });
});

describe('client', () => {
  it('lists, paginates, creates, and reports an error, against the mock', async () => {
    const { output, ended } = run('client');
    expect([await ended, output()]).toEqual([
      0,
      [
        '1 sent invoice',
        'INV-2026-1234567 to Acme Corp: 5000',
        'created inv_abc123 as a draft',
        'key not found: 404',
        '',
      ].join('\n'),
    ]);
  });
});

describe('sandbox-node-test', () => {
  it('passes with the test runner of Node.js', async () => {
    const { output, ended } = run('sandbox-node-test');
    expect([await ended, output()]).toEqual([0, expect.stringMatching(/pass 4\n/)]);
  });
});

describe('an example that cannot start', () => {
  it('prints one line if its port is used or invalid', async () => {
    const app = await start('express');
    onTestFinished(() => app.stop());
    const { port } = new URL(app.url);
    for (const [PORT, message] of [
      [port, `Port ${port} is used by another program. Choose another port: PORT=${Number(port) + 1}.\n`],
      ['abc', 'PORT must be a whole number from 0 to 65535, got "abc".\n'],
    ] as const) {
      for (const example of ['express', 'fastify', 'hono', 'next', 'primary-sales', 'stock-backend'] as const) {
        const { output, ended } = run(example, PORT);
        expect([example, await ended, output()]).toEqual([example, 1, message]);
      }
    }
  });
});

/** Starts an example by its script, without a shell, so that signals reach it. */
function run(example: Example, PORT = '0'): { output: () => string; ended: Promise<number | null>; kill(): void } {
  const [command, ...args] = manifest.scripts[example].split(' ');
  expect(command).toBe('node');
  const child = spawn(process.execPath, args, { cwd: import.meta.dirname, env: { ...process.env, PORT } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => void (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { output: () => output, ended, kill: () => void child.kill('SIGTERM') };
}

async function start(example: Example): Promise<Running> {
  const { output, ended, kill } = run(example);
  const stop = async (): Promise<void> => {
    kill();
    await ended;
  };
  const exited = ended.then(() => true);
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    const [, url] = /^Listening on (\S+)\n/m.exec(output()) ?? [];
    if (url) return { url, output, stop };
    if (await Promise.race([exited, pause(20)])) break;
  }
  await stop();
  throw new Error(`${example} did not print its address. Output: ${output().trim() || 'none'}`);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function isListening(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
}
