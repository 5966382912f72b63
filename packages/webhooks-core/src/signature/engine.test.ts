// The conditions in package.json decide which engine a runtime uses.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function resolveEngine(...conditions: string[]): string {
  const flags = ['@wirepact/source', ...conditions].map((condition) => `--conditions=${condition}`);
  const program = "process.stdout.write(import.meta.resolve('#engine'))";
  // The working directory must be this package, because only it can import the specifier.
  return execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
}

it('uses node:crypto on Node.js', () => {
  expect(resolveEngine()).toMatch(/\/engine-node\.ts$/);
});

it.each(['workerd', 'deno', 'bun', 'browser'])('uses WebCrypto on %s, even if it claims to be Node.js', (runtime) => {
  expect(resolveEngine(runtime)).toMatch(/\/engine-web\.ts$/);
});
