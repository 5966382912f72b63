import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { repository } from '@wirepact/scripts/contract/apis';
import type { Ratio } from '../measure.ts';

const program = join(repository, 'packages/sandbox/src/proof/fuzz/measure-operations.ts');
const peer = 'platform getInvoice';

/**
 * Measures every operation of the sandbox in one process, with requests that are drawn from the contracts, and reports the slowest
 * one of each API.
 */
export async function measureOperations(): Promise<Ratio[]> {
  const output = execFileSync(process.execPath, ['--conditions=@wirepact/source', program], { encoding: 'utf8' });
  const durations = new Map(Object.entries(JSON.parse(output) as Readonly<Record<string, number>>));
  const slowest = new Map<string, string>();
  for (const [name, duration] of durations) {
    const [api = ''] = name.split(' ');
    if (duration > (durations.get(slowest.get(api) ?? '') ?? 0)) slowest.set(api, name);
  }
  const invoice = durations.get(peer)!;
  const ratios = [...slowest.values()].map((name): Ratio => ({
    what: `The slowest operation, ${name} (${milliseconds(durations.get(name)!)}): time`,
    peer: `${peer} (${milliseconds(invoice)})`,
    ratio: durations.get(name)! / invoice,
  }));
  // The contracts name a read of one resource `get…`, and one of many `list…`.
  const reads = [...durations].filter(([name]) => name.includes(' get'));
  const [read, duration] = reads.toSorted(([, one], [, other]) => other - one)[0]!;
  return [
    ...ratios,
    {
      what: `The slowest read of one resource, ${read}: reads in the same time`,
      peer,
      ratio: invoice / duration,
      aim: ['>=', 0.6],
    },
  ];
}

function milliseconds(duration: number): string {
  return `${duration.toFixed(2)} ms`;
}
