import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ratio } from '../measure.ts';
import { applyLoad } from './load.ts';
import { startServer, type ServerProcess } from './process.ts';
import { createOne } from './throughput.ts';
import { writeRequests } from './requests.ts';

const rounds = 3;

/** Compares reads of one resource with that of an invoice: responses for each processor second. */
export async function measureReads(): Promise<Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-bench-'));
  const server = await startServer('sandbox', join(folder, 'reads.sqlite'));
  try {
    const invoice = await createOne(server);
    const { read } = writeRequests(server);
    const campaign = server.env!['WIREPACT_PLATFORM_CAMPAIGN_ID']!;
    const paths: Readonly<Record<string, string>> = {
      getInvoice: `/v1/platform/invoices/${invoice}`,
      getPlatformInfo: '/v1/platform/me',
      getBusiness: '/v1/platform/business',
      getBusinessWalletBalance: '/v1/platform/business/wallet-balance',
      getCampaign: `/v1/platform/campaigns/${campaign}`,
      getCampaignPayoutWalletBalance: `/v1/platform/campaigns/${campaign}/payout-wallet/balance`,
    };
    const rates = new Map<string, number[]>(Object.keys(paths).map((name) => [name, []]));
    // The first round warms up.
    for (let round = -1; round < rounds; round++) {
      for (const [name, path] of Object.entries(paths)) {
        const rate = await measureRate(server, read(path));
        if (round >= 0) rates.get(name)!.push(rate);
      }
    }
    const [first, ...others] = [...rates].map(([name, runs]) => ({ name, rate: median(runs) }));
    return others.map(({ name, rate }) => ({
      what: `${name}, for each processor second`,
      peer: 'getInvoice',
      ratio: rate / first!.rate,
      aim: ['>=', 0.6],
    }));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function measureRate(server: ServerProcess, request: string): Promise<number> {
  const before = await server.readUsage();
  const { responses } = await applyLoad({
    port: server.port,
    connections: 16,
    milliseconds: 700,
    nextRequest: () => request,
    check(status, body) {
      if (status !== 200) throw new Error(`Unexpected: ${status} ${body}`);
    },
  });
  return responses / ((await server.readUsage()) - before);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}
