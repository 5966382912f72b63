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
  return [...slowest.values()].map((name) => ({
    what: `The slowest operation, ${name} (${milliseconds(durations.get(name)!)}): time`,
    peer: `${peer} (${milliseconds(durations.get(peer)!)})`,
    ratio: durations.get(name)! / durations.get(peer)!,
  }));
}

function milliseconds(duration: number): string {
  return `${duration.toFixed(2)} ms`;
}
