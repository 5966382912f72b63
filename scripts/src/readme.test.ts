// The TypeScript in every README compiles against the package of that README.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './contract/apis.ts';

const packages = readdirSync(join(repository, 'packages')).map((name) => join(repository, 'packages', name));
const readmes = [
  // The README of the root shows the platform client.
  { readme: join(repository, 'README.md'), folder: join(repository, 'packages/platform') },
  ...packages.map((folder) => ({ readme: join(folder, 'README.md'), folder })),
]
  .filter(({ readme }) => existsSync(readme))
  .map(({ readme, folder }) => ({ readme, folder, samples: samplesOf(readFileSync(readme, 'utf8')) }))
  .filter(({ samples }) => samples.length > 0);

it.each(readmes)('the code in $readme compiles', ({ readme, folder, samples }) => {
  const cache = join(folder, '.cache', readme.startsWith(folder) ? 'readme' : 'root-readme');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const [index, sample] of samples.entries())
    writeFileSync(join(cache, `sample-${index}.ts`), `${sample}\nexport {};\n`);
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { isolatedDeclarations: false },
    include: ['*.ts'],
  };
  writeFileSync(join(cache, 'tsconfig.json'), JSON.stringify(config));
  expect(typeCheck(folder, cache)).toBe('');
});

function samplesOf(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
}

/** Returns what `tsc` prints: nothing if there is no error. */
function typeCheck(folder: string, project: string): string {
  try {
    return execFileSync(join(folder, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
