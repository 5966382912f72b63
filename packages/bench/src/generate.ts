import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Ratio } from './index.ts';

const repository = resolve(import.meta.dirname, '../../..');
const rounds = 5;

/**
 * `pnpm generate` against two generators on the bundle that it makes. Ours also bundles, and writes tables, events and
 * validators beside the types; the peers get the finished bundle.
 */
export async function generateRatios(): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-bench-'));
  try {
    cpSync(join(repository, 'spec/platform'), join(folder, 'spec/platform'), { recursive: true });
    const bundle = join(folder, 'packages/platform/src/generated/spec.json');
    const generate = (): void => node(join(repository, 'scripts/generate.ts'), '--root', folder);
    generate();

    const bin = (name: string): string => join(import.meta.dirname, '../node_modules/.bin', name);
    const runs = {
      cold: () => {
        rmSync(join(folder, '.cache'), { recursive: true, force: true });
        rmSync(join(folder, 'packages'), { recursive: true });
        generate();
      },
      unchanged: generate,
      openapiTypescript: () => execute(bin('openapi-typescript'), bundle, '--output', join(folder, 'types.ts')),
      heyApi: () =>
        execute(bin('openapi-ts'), '--input', bundle, '--output', join(folder, 'hey-api'), '--no-log-file', '--silent'),
    };
    const time = medians(runs);
    return [
      { what: 'generate, cold', peer: 'openapi-typescript alone', ratio: time.cold / time.openapiTypescript },
      { what: 'generate, cold', peer: '@hey-api/openapi-ts', ratio: time.cold / time.heyApi },
      {
        what: 'generate, nothing changed',
        peer: 'openapi-typescript alone',
        ratio: time.unchanged / time.openapiTypescript,
      },
      { what: 'generate, nothing changed', peer: 'generate, cold', ratio: time.unchanged / time.cold },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median time of each run; the runs take turns, so that a busy moment hits them alike. */
function medians<Name extends string>(runs: Record<Name, () => void>): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const begun = performance.now();
      runs[name]();
      times[name].push(performance.now() - begun);
    }
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function node(...args: string[]): void {
  execute(process.execPath, ...args);
}

function execute(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'pipe' });
}
