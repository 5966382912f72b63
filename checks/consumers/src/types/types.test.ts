import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { describe, inject, it } from 'vitest';
import { check, checkServers, nodeTypes, projects } from './compile.ts';

/** Every supported TypeScript version, and the name under which it is installed. */
const versions = [
  ...['5.5', '5.6', '5.7', '5.8', '5.9', '6.0'].map((version) => ({ version, typescript: `typescript-${version}` })),
  { version: '7.0', typescript: 'typescript' },
];

describe.concurrent.each(versions)('TypeScript $version', ({ version, typescript }) => {
  it('runs the expected version', ({ expect }) => {
    const installed = createRequire(import.meta.url)(`${typescript}/package.json`) as { version: string };
    expect(installed.version.startsWith(`${version}.`)).toBe(true);
  });

  const relevant = projects.filter(({ versions = [version] }) => versions.includes(version));
  it.for(relevant)('compiles the declarations in a project with $name', async (project, { expect }) => {
    const { complaints, files } = await check(typescript, project, inject('packed'));
    expect(complaints).toBe('');
    // Sources would be checked with the settings of the user's project.
    const sources = files.filter((file) => !file.endsWith('.d.ts'));
    expect(sources.map((file) => relative(inject('packed'), file))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });
});

describe.concurrent('the handlers for Node.js', () => {
  it.for(nodeTypes)(
    'are accepted by node:http, node:http2 and Express with @types/node %s',
    async (version, { expect }) => {
      const { version: installed } = createRequire(import.meta.url)(`types-node-${version}/package.json`) as {
        version: string;
      };
      expect(installed.startsWith(`${version}.`)).toBe(true);
      expect(await checkServers(version, inject('packed'))).toBe('');
    },
  );
});
