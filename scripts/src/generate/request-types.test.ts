import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

it('leaves TypeScript to the thread that prints types, because loading it twice makes generation slower', () => {
  const generators = JSON.stringify(join(import.meta.dirname, 'repository.ts'));
  const program = `import(${generators}).then(() => console.log(Object.keys(require.cache).join('\\n')))`;
  const loaded = execFileSync(process.execPath, ['--eval', program], { encoding: 'utf8' }).split('\n');

  const packages = new Set(
    loaded.map(
      (file) =>
        file
          .split(/node_modules[\\/]/)
          .pop()
          ?.split(/[\\/]/)[0],
    ),
  );
  expect(packages).toContain('ajv');
  expect(packages).not.toContain('typescript');
});
