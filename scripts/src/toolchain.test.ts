import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './contract/apis.ts';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const hashes = JSON.parse(read('scripts/toolchain.json')) as Record<string, string>;
const { packageManager } = JSON.parse(read('package.json')) as { packageManager: string };
const pnpm = packageManager.split('@')[1]!;
const node = read('.node-version').trim();

it.each([
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64',
  'linux-arm64-musl',
  'linux-x64',
  'linux-x64-musl',
  'win32-arm64',
  'win32-x64',
])('pins the pnpm of package.json for %s', (platform) =>
  expect(hashes).toHaveProperty([`@pnpm/exe.${platform}@${pnpm}`]),
);

// npm has no package with this version of Node.js for macOS. There, an older Node.js has to be replaced by hand.
it.each(['linux-arm64', 'linux-x64', 'win-x64'])('pins the Node.js of .node-version for %s', (platform) =>
  expect(hashes).toHaveProperty([`node-${platform}@${node}`]),
);

it('installs packages for the Node.js of .node-version', () => {
  expect(read('pnpm-workspace.yaml')).toContain(`\nnodeVersion: ${node}\n`);
});

it('pins nothing else, and everything by sha512', () => {
  for (const [id, hash] of Object.entries(hashes)) {
    expect(id).toMatch(/^(@pnpm\/exe\.|node-)/);
    expect(id.endsWith(`@${id.startsWith('node-') ? node : pnpm}`)).toBe(true);
    expect(Buffer.from(hash.replace(/^sha512-/, ''), 'base64')).toHaveLength(64);
  }
});
