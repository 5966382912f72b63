// Which cryptography a runtime gets is decided by the conditions in package.json.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function resolved(...conditions: string[]): string {
  const flags = ['@wirepact/source', ...conditions].map((condition) => `--conditions=${condition}`);
  const program = "process.stdout.write(import.meta.resolve('#engine'))";
  // Written into this folder, as the specifier belongs to this package.
  return execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
}

it('takes node:crypto on Node.js', () => {
  expect(resolved()).toMatch(/\/engine-node\.ts$/);
});

it.each(['workerd', 'deno', 'bun', 'browser'])(
  'takes WebCrypto on %s, even if it says that it is Node.js',
  (runtime) => {
    expect(resolved(runtime)).toMatch(/\/engine-web\.ts$/);
  },
);
