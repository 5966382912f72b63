import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createPaymentsClient } from '@wirepact/payments';
import { createSandbox, type DeliveryView, type Sandbox, type World } from '@wirepact/sandbox';
import type { Ratio } from '../measure.ts';
import { applyLoad } from './load.ts';
import { startServer, type ServerProcess } from './process.ts';
import { invoice, writeRequests } from './requests.ts';

/**
 * Measures signed deliveries: how fast they are, what a test with failures costs, whether many retries cost more each, and what
 * deliveries cost the requests beside them. Receivers respond at once, in a process of their own.
 */
export async function measureDeliveries(): Promise<Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-bench-'));
  const accepting = await startServer('bare', 'ok');
  const refusing = await startServer('bare', 'no', '500');
  try {
    return [
      ...(await measureRate(join(folder, 'rate.sqlite'), originOf(accepting))),
      await measureDeactivation(originOf(refusing)),
      await measureRetries(originOf(refusing)),
      await measureRequests(folder, originOf(accepting)),
    ];
  } finally {
    await Promise.all([accepting, refusing].map((server) => server.stop()));
    await rm(folder, { recursive: true });
  }
}

const endpoints = 16;
/** An account has at most ten webhooks, so the endpoints are in two worlds. */
const endpointsOfWorld = 8;
const payments = 60;
const deliveriesOfWorld = payments * endpointsOfWorld;

/** Compares deliveries to 16 endpoints, one in flight each, with 16 loops that only send the same bytes with `fetch`. */
async function measureRate(file: string, origin: string): Promise<Ratio[]> {
  await using sandbox = await createSandbox({ file });
  const url = sandbox.targets.forward('receiver', origin);
  const worlds = [sandbox.world, await sandbox.createWorld()];
  for (const [index, world] of worlds.entries()) {
    for (let number = 0; number < endpointsOfWorld; number++)
      await addWebhook(sandbox, world, `${url}${index}${number}`);
    for (let number = 0; number < payments; number++) await pay(world);
    await world.settled();
  }
  const [sample] = await worlds[0]!.deliveries({ limit: 1 });
  const count = deliveriesOfWorld * worlds.length;
  const figures = await alternate({
    deliveries: async () => {
      const sent = await Promise.all(worlds.map((world) => world.redeliver({ since: new Date(0) })));
      await Promise.all(worlds.map((world) => world.settled()));
      if (sent.flat().length !== count) throw new Error(`${sent.flat().length} deliveries instead of ${count}.`);
    },
    fetch: () => sendWithFetch(origin, sample!, count),
  });
  for (const world of worlds) await checkDelivered(world, deliveriesOfWorld);
  const rate = (seconds: number): string => `${Math.round(count / seconds)} per second`;
  const cost = (seconds: number): string => `${Math.round((1e6 * seconds) / count)} µs`;
  const { deliveries, fetch } = figures;
  return [
    {
      what: `Deliveries to 16 endpoints, for each second (${rate(deliveries.elapsed)})`,
      peer: `16 loops of bare \`fetch\` (${rate(fetch.elapsed)})`,
      ratio: fetch.elapsed / deliveries.elapsed,
      aim: ['>=', 0.5],
    },
    {
      what: `Deliveries to 16 endpoints, for each processor second (${cost(deliveries.used)})`,
      peer: `16 loops of bare \`fetch\` (${cost(fetch.used)})`,
      ratio: fetch.used / deliveries.used,
      aim: ['>=', 0.5],
    },
  ];
}

async function sendWithFetch(url: string, { body, attempts }: DeliveryView, count: number): Promise<void> {
  const { request } = attempts[0]!;
  let left = count;
  const loop = async (): Promise<void> => {
    while (left-- > 0) {
      const response = await fetch(url, { method: 'POST', headers: request.headers, body });
      await response.text();
      if (response.status !== 200) throw new Error(`Unexpected: ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: endpoints }, loop));
}

/** Measures a test in which a webhook fails five times and becomes inactive: from the payment to the state of the webhook. */
async function measureDeactivation(origin: string): Promise<Ratio> {
  const times: number[] = [];
  for (let round = 0; round < 20; round++) {
    await using sandbox = await createSandbox({ seed: round, clock: 'frozen' });
    const { world } = sandbox;
    const id = await addWebhook(sandbox, world, sandbox.targets.forward('failing', origin));
    const payment = await startPayment(world);
    const started = performance.now();
    await world.act('payments', 'payment', payment, 'complete');
    await world.clock.advance('780s');
    const { state } = await world.resource('payments', 'webhook', id);
    times.push(performance.now() - started);
    if (state !== 'inactive') throw new Error(`The webhook is ${state}.`);
  }
  const time = median(times);
  return { what: 'Five failures until a webhook is inactive', peer: '1 ms', ratio: time, aim: ['<=', 25] };
}

const few = 1000;
const many = 10_000;

/** Compares what each retry costs when a clock is moved over few of them and over many. */
async function measureRetries(origin: string): Promise<Ratio> {
  const atFew = await measureRetry(origin, few);
  const atMany = await measureRetry(origin, many);
  const cost = (seconds: number): string => `${Math.round(seconds * 1e6)} µs`;
  return {
    what: `Processor time of one of 10,000 retries in one \`advance\` (${cost(atMany)})`,
    peer: `one of 1,000 (${cost(atFew)})`,
    ratio: atMany / atFew,
    aim: ['<=', 1.3],
  };
}

/** Processor time of one retry, in seconds. Ten retries are due at a time. */
async function measureRetry(origin: string, count: number): Promise<number> {
  await using sandbox = await createSandbox({ clock: 'frozen' });
  const { world } = sandbox;
  await world.set('platform', {
    webhookUrl: sandbox.targets.forward('failing', origin),
    webhookSecret: 'whsec_example',
  });
  const start = (await world.clock.read()).now.getTime();
  for (let sent = 0; sent < count; sent += 10) {
    await world.clock.set(new Date(start + sent / 10));
    for (let number = 0; number < 10; number++) await createInvoice(sandbox, world);
  }
  await world.settled();
  const costs: number[] = [];
  for (const pause of ['1m', '10m', '1h']) {
    const before = readUsage();
    const { happened } = await world.clock.advance(pause);
    const used = readUsage() - before;
    const retries = happened.filter(({ kind }) => kind === 'delivery').length;
    if (retries !== count) throw new Error(`${retries} retries instead of ${count}.`);
    costs.push(used / count);
  }
  return median(costs);
}

/** Compares requests that cause a delivery each, while these run, with the same requests if nothing takes the events. */
async function measureRequests(folder: string, origin: string): Promise<Ratio> {
  const quiet = await startServer('sandbox', join(folder, 'quiet.sqlite'));
  const sending = await startServer('sandbox', join(folder, 'sending.sqlite'), '', origin);
  const rates = { quiet: [] as number[], sending: [] as number[] };
  try {
    for (let round = -1; round < 3; round++) {
      for (const [name, server] of Object.entries({ quiet, sending })) {
        const rate = await postInvoices(server);
        if (round >= 0) rates[name as 'quiet'].push(rate);
      }
    }
  } finally {
    await Promise.all([quiet, sending].map((server) => server.stop()));
  }
  const [with_, without] = [median(rates.sending), median(rates.quiet)];
  return {
    what: `POST of an invoice while deliveries run, for each second (${Math.round(with_)})`,
    peer: `without deliveries (${Math.round(without)})`,
    ratio: with_ / without,
    aim: ['>=', 0.7],
  };
}

async function postInvoices(server: ServerProcess): Promise<number> {
  const { perSecond } = await applyLoad({
    port: server.port,
    connections: 16,
    milliseconds: 3000,
    nextRequest: writeRequests(server).create,
    check(status, body) {
      if (status !== 201) throw new Error(`Unexpected: ${status} ${body}`);
    },
  });
  return perSecond;
}

interface Cost {
  /** Seconds of wall time. */
  elapsed: number;
  /** Seconds of processor time. */
  used: number;
}

/**
 * Runs each in turn, first to warm up. Takes the lowest time, because other programs on the machine and the receivers, which share
 * its cores, only ever make it longer, and the median of the processor time.
 */
async function alternate<Name extends string>(runs: Record<Name, () => Promise<void>>): Promise<Record<Name, Cost>> {
  const names = Object.keys(runs) as Name[];
  const costs = new Map<Name, Cost[]>(names.map((name) => [name, []]));
  for (let round = -2; round < 15; round++) {
    for (const name of names) {
      const before = readUsage();
      const started = performance.now();
      await runs[name]();
      const cost = { elapsed: (performance.now() - started) / 1000, used: readUsage() - before };
      if (round >= 0) costs.get(name)!.push(cost);
    }
  }
  const take = (name: Name): Cost => ({
    elapsed: Math.min(...costs.get(name)!.map(({ elapsed }) => elapsed)),
    used: median(costs.get(name)!.map(({ used }) => used)),
  });
  return Object.fromEntries(names.map((name) => [name, take(name)])) as Record<Name, Cost>;
}

async function addWebhook({ fetch }: Sandbox, world: World, url: string): Promise<string> {
  const client = createPaymentsClient({ apiKey: world.env['WIREPACT_PAYMENTS_API_KEY']!, fetch, retries: 0 });
  const body = { url, event_types: ['payment.completed' as const] };
  return (await client.POST('/user/webhooks', { body })).data.id;
}

async function pay(world: World): Promise<void> {
  await world.act('payments', 'payment', await startPayment(world), 'complete');
}

async function startPayment(world: World): Promise<string> {
  const { id } = await world.act('payments', 'payment', '', 'create');
  await world.act('payments', 'payment', id, 'detect');
  return id;
}

async function createInvoice({ fetch }: Sandbox, { env }: World): Promise<void> {
  const response = await fetch('http://127.0.0.1/sandbox/platform/v1/platform/invoices', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
      'content-type': 'application/json',
      'idempotency-key': `bench-${invoices++}`,
      'x-oncade-api-version': 'v1',
      'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
    },
    body: JSON.stringify(invoice),
  });
  if (response.status !== 201) throw new Error(`Unexpected: ${response.status} ${await response.text()}`);
}

/** A key that was used gets the stored response, and nothing is created. */
let invoices = 0;

async function checkDelivered(world: World, count: number): Promise<void> {
  const newest = await world.deliveries({ limit: count });
  const open = newest.filter(({ state }) => state !== 'delivered').length;
  if (newest.length !== count || open > 0) throw new Error(`${open} of ${newest.length} were not delivered.`);
}

function originOf({ port }: ServerProcess): string {
  return `http://127.0.0.1:${port}`;
}

function readUsage(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}
