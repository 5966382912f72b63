import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ratio } from '../measure.ts';
import { applyLoad, type LoadResult } from './load.ts';
import { startServer, type ServerProcess } from './process.ts';
import { invoice, writeRequests } from './requests.ts';

const rounds = 3;
const milliseconds = 3000;

type Figures = LoadResult & { perProcessorSecond: number };

/**
 * Compares the sandbox, on a database file, with the mock and with a server that only writes the same body. The servers take
 * turns, and every response is checked during the load.
 *
 * Where two servers and the load share two cores, responses per second of wall time are unfair to the faster server. So the
 * main figure is responses per second of the server's own processor time.
 */
export async function measureThroughput(): Promise<Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-bench-'));
  const mock = await startServer('mock');
  const sandbox = await startServer('sandbox', join(folder, 'normal.sqlite'));
  const durable = await startServer('sandbox', join(folder, 'durable.sqlite'), 'durable');
  const id = await createOne(sandbox);
  const bare = await startServer('bare', await readOne(sandbox, id));
  try {
    const get = await alternate({
      mock: () => load(mock, 16, writeRequests(mock).get('inv_abc123'), checkInvoice),
      sandbox: () => load(sandbox, 16, writeRequests(sandbox).get(id), checkInvoice),
      bare: () => load(bare, 16, writeRequests(bare).get(id), checkInvoice),
    });
    const post = await alternate({
      mock: () => load(mock, 16, writeRequests(mock).create, checkCreated),
      sandbox: () => load(sandbox, 16, writeRequests(sandbox).create, checkCreated),
    });
    const postDurable = await alternate({
      mock: () => load(mock, 64, writeRequests(mock).create, checkCreated),
      sandbox: () => load(durable, 64, writeRequests(durable).create, checkCreated),
    });
    const one = (figures: Figures): string => `${Math.round(1e6 / figures.perProcessorSecond)} µs`;
    return [
      {
        what: `GET of an invoice, for each processor second (${one(get.sandbox)})`,
        peer: `mock (${one(get.mock)})`,
        ratio: get.sandbox.perProcessorSecond / get.mock.perProcessorSecond,
        aim: ['>=', 10],
      },
      {
        what: `POST of an invoice, for each processor second (${one(post.sandbox)})`,
        peer: `mock (${one(post.mock)})`,
        ratio: post.sandbox.perProcessorSecond / post.mock.perProcessorSecond,
        aim: ['>=', 6],
      },
      {
        what: 'POST of an invoice, durable, 64 connections, for each second',
        peer: 'mock',
        ratio: postDurable.sandbox.perSecond / postDurable.mock.perSecond,
        aim: ['>=', 5],
      },
      {
        what: 'GET of an invoice, for each second',
        peer: 'bare node:http',
        ratio: get.sandbox.perSecond / get.bare.perSecond,
        aim: ['>=', 0.35],
      },
      {
        what: 'POST of an invoice: p99',
        peer: `its p50 (${post.sandbox.p50.toFixed(2)} ms)`,
        ratio: post.sandbox.p99 / post.sandbox.p50,
        aim: ['<=', 8],
      },
    ];
  } finally {
    await Promise.all([mock, sandbox, durable, bare].map((server) => server.stop()));
    await rm(folder, { recursive: true });
  }
}

async function load(
  server: ServerProcess,
  connections: number,
  request: string | (() => string),
  check: (status: number, body: string) => void,
): Promise<Figures> {
  const nextRequest = typeof request === 'string' ? () => request : request;
  const before = await server.readUsage();
  const result = await applyLoad({ port: server.port, connections, milliseconds, nextRequest, check });
  const used = (await server.readUsage()) - before;
  return { ...result, perProcessorSecond: result.responses / used };
}

/** Runs the loads in turn, once to warm up, and takes the median of each figure. */
async function alternate<Name extends string>(
  loads: Record<Name, () => Promise<Figures>>,
): Promise<Record<Name, Figures>> {
  const names = Object.keys(loads) as Name[];
  const results = new Map<Name, Figures[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const figures = await loads[name]();
      if (round >= 0) results.get(name)!.push(figures);
    }
  }
  return Object.fromEntries(names.map((name) => [name, takeMedians(results.get(name)!)])) as Record<Name, Figures>;
}

function takeMedians(runs: readonly Figures[]): Figures {
  const median = (member: keyof Figures): number =>
    runs.map((run) => run[member]).toSorted((one, other) => one - other)[Math.floor(runs.length / 2)] as number;
  return {
    responses: median('responses'),
    perSecond: median('perSecond'),
    p50: median('p50'),
    p99: median('p99'),
    perProcessorSecond: median('perProcessorSecond'),
  };
}

function checkInvoice(status: number, body: string): void {
  if (status !== 200 || typeof JSON.parse(body)._id !== 'string') throw new Error(`Unexpected: ${status} ${body}`);
}

function checkCreated(status: number, body: string): void {
  const { receiverName } = JSON.parse(body) as { receiverName?: unknown };
  if (status !== 201 || typeof receiverName !== 'string') throw new Error(`Unexpected: ${status} ${body}`);
}

/** Creates an invoice and returns its id. */
export async function createOne(server: ServerProcess): Promise<string> {
  const body = await sendOnce(server, writeRequests(server).create(), checkCreated);
  const { _id, receiverName } = JSON.parse(body) as { _id: string; receiverName: string };
  if (receiverName !== invoice.receiverName) throw new Error(`Not what was sent: ${body}`);
  return _id;
}

function readOne(server: ServerProcess, id: string): Promise<string> {
  return sendOnce(server, writeRequests(server).get(id), checkInvoice);
}

/** Sends one request and returns the body of its response. */
async function sendOnce(
  { port }: ServerProcess,
  request: string,
  check: (status: number, body: string) => void,
): Promise<string> {
  let text: string | undefined;
  await applyLoad({
    port,
    connections: 1,
    milliseconds: Infinity,
    isDone: () => text !== undefined,
    nextRequest: () => request,
    check(status, body) {
      check(status, body);
      text = body;
    },
  });
  return text!;
}
