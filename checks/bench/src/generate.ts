import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { repository } from '@wirepact/scripts/contract/apis';
import { measureMedianTimes, type Ratio } from './measure.ts';
import { execute, findBinary } from './tools.ts';

/**
 * Compares `pnpm generate` with two type generators. The peers receive the finished bundle. Ours also bundles, and writes
 * tables, events and validators in addition to the types.
 */
export async function measureGenerators(): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-bench-'));
  try {
    for (const part of ['spec/platform', 'spec/behaviour.schema.json']) {
      cpSync(join(repository, part), join(folder, part), { recursive: true });
    }
    const bundle = join(folder, 'packages/platform/src/generated/spec.json');
    const generate = (): string => execute(process.execPath, join(repository, 'scripts/generate.ts'), '--root', folder);
    generate();

    const time = await measureMedianTimes(
      {
        cold: () => {
          rmSync(join(folder, '.cache'), { recursive: true, force: true });
          rmSync(join(folder, 'packages'), { recursive: true });
          generate();
        },
        unchanged: generate,
        openapiTypescript: () =>
          execute(findBinary('openapi-typescript'), bundle, '--output', join(folder, 'types.ts')),
        heyApi: () =>
          execute(
            findBinary('openapi-ts'),
            ...['--input', bundle, '--output', join(folder, 'hey-api'), '--no-log-file', '--silent'],
          ),
      },
      5,
    );
    return [
      {
        what: 'generate, cold',
        peer: 'openapi-typescript alone',
        ratio: time.cold / time.openapiTypescript,
        aim: ['<=', 1.5],
      },
      { what: 'generate, cold', peer: '@hey-api/openapi-ts', ratio: time.cold / time.heyApi },
      {
        what: 'generate, nothing changed',
        peer: 'openapi-typescript alone',
        ratio: time.unchanged / time.openapiTypescript,
        aim: ['<=', 0.16],
      },
      { what: 'generate, nothing changed', peer: 'generate, cold', ratio: time.unchanged / time.cold },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
