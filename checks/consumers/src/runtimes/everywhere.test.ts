import { existsSync } from 'node:fs';
import { binaryOf, names, sourceOf } from '@wirepact/runtimes';
import { expect, it } from 'vitest';

const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];

it.each(names)('%s comes from npm for every platform, or has a reason why not', (name) => {
  for (const platform of platforms) expect(() => sourceOf(name, platform)).not.toThrow();
});

it.each(names)('%s is there, if it is for this machine', (name) => {
  const binary = binaryOf(name);
  expect('missing' in binary || existsSync(binary.path)).toBe(true);
});

it('what is on no list is a fault', () => {
  expect(() => sourceOf('bun', 'plan9-x64')).toThrow(
    '@wirepact/runtimes names neither a package nor a reason for bun-plan9-x64: see package.json and src/index.ts in it.',
  );
});
