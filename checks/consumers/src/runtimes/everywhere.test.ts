import { existsSync } from 'node:fs';
import { findBinary, names, findSource } from '@wirepact/runtimes';
import { expect, it } from 'vitest';

const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];

it.each(names)('%s comes from npm for every platform, or has a reason why it does not', (name) => {
  for (const platform of platforms) expect(() => findSource(name, platform)).not.toThrow();
});

it.each(names)('%s is installed if it supports this machine', (name) => {
  const binary = findBinary(name);
  expect('missing' in binary || existsSync(binary.path)).toBe(true);
});

it('findSource throws for an unknown runtime and platform', () => {
  expect(() => findSource('bun', 'plan9-x64')).toThrow(
    '@wirepact/runtimes has neither a package nor a reason for bun-plan9-x64. See its package.json and src/index.ts.',
  );
});
