import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ratio } from '../measure.ts';
import { applyLoad } from './load.ts';
import { startServerWith, type ServerProcess } from './process.ts';
import { writeRequests } from './requests.ts';

const few = 1000;
const many = 100_000;

/**
 * Measures what grows with the number of invoices: the time of lists, and memory.
 *
 * V8 lets the space of young objects grow with the load, up to a share of the memory of the machine, and keeps it. This does not
 * depend on how many invoices there are. So that space has a limit of 16 MiB here.
 */
export async function measureGrowth(): Promise<Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-bench-'));
  const server = await startServerWith(['--max-semi-space-size=16'], 'sandbox', join(folder, 'growth.sqlite'));
  try {
    await fill(server, few);
    const memoryBefore = await server.readMemory();
    const before = await measureLists(server);
    await fill(server, many - few);
    const memoryAfter = await server.readMemory();
    const after = await measureLists(server);
    const peer = 'the same at 1,000';
    return [
      {
        what: 'First page at 100,000 invoices, with its total',
        peer,
        ratio: after.first / before.first,
        aim: ['<=', 1.2],
      },
      {
        what: 'First page of one status at 100,000 invoices',
        peer,
        ratio: after.filtered / before.filtered,
        aim: ['<=', 1.2],
      },
      { what: 'Page 1,000 of 100 at 100,000 invoices', peer: 'its first page', ratio: after.deep / after.first },
      {
        what: 'Memory after 100,000 invoices, young space limited',
        peer: 'memory at the start',
        ratio: memoryAfter / memoryBefore,
        aim: ['<=', 1.5],
      },
    ];
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function fill(server: ServerProcess, count: number): Promise<void> {
  const { create } = writeRequests(server);
  let left = count;
  await applyLoad({
    port: server.port,
    connections: 32,
    milliseconds: Infinity,
    nextRequest: create,
    isDone: () => left-- <= 0,
    check(status, body) {
      if (status !== 201) throw new Error(`Unexpected: ${status} ${body}`);
    },
  });
}

/** Processor time of the server for one list, in seconds. */
async function measureLists(server: ServerProcess): Promise<Record<'first' | 'filtered' | 'deep', number>> {
  const { list } = writeRequests(server);
  return {
    first: await measureList(server, list()),
    filtered: await measureList(server, list('?status=draft')),
    deep: await measureList(server, list('?limit=100&page=1000')),
  };
}

async function measureList(server: ServerProcess, request: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const before = await server.readUsage();
    const { responses } = await applyLoad({
      port: server.port,
      connections: 4,
      milliseconds: 700,
      nextRequest: () => request,
      check(status, body) {
        const { invoices } = JSON.parse(body) as { invoices?: unknown };
        if (status !== 200 || !Array.isArray(invoices)) throw new Error(`Unexpected: ${status} ${body}`);
      },
    });
    const used = (await server.readUsage()) - before;
    // The first round warms up.
    if (round > 0) times.push(used / responses);
  }
  return times.toSorted((one, other) => one - other)[2] as number;
}
