import { execFileSync } from 'node:child_process';
import process from 'node:process';
import type { Ratio } from '../measure.ts';

const rounds = 15;

/** Measures how long a sandbox in memory and a world take to make, beside the time to import the module. */
export async function measureStarts(): Promise<Ratio[]> {
  const { createSandbox } = await import('@wirepact/sandbox');
  const sandboxes: number[] = [];
  const worlds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await using sandbox = await createSandbox({ seed: round });
    sandboxes.push(performance.now() - started);
    const before = performance.now();
    await sandbox.createWorld();
    worlds.push(performance.now() - before);
  }
  const peer = '1 ms';
  return [
    { what: 'A sandbox in memory', peer, ratio: median(sandboxes), aim: ['<=', 50] },
    { what: 'A world', peer, ratio: median(worlds), aim: ['<=', 20] },
    { what: 'Importing the module in a new process', peer, ratio: median(Array.from({ length: 5 }, measureImport)) },
  ];
}

function measureImport(): number {
  const program = `const start = performance.now(); await import('@wirepact/sandbox'); console.log(performance.now() - start);`;
  const args = ['--conditions=@wirepact/source', '--input-type=module', '--eval', program];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: import.meta.dirname }));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}
