import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { describe, inject, it } from 'vitest';
import { check, projects } from './compile.ts';

/** Every TypeScript that the packages are for, and the name that it is installed under. */
const versions = [
  ...['5.5', '5.6', '5.7', '5.8', '5.9', '6.0'].map((version) => ({ version, typescript: `typescript-${version}` })),
  { version: '7.0', typescript: 'typescript' },
];

describe.concurrent.each(versions)('under TypeScript $version', ({ version, typescript }) => {
  it('is checked by the version that is meant', ({ expect }) => {
    const installed = createRequire(import.meta.url)(`${typescript}/package.json`) as { version: string };
    expect(installed.version.startsWith(`${version}.`)).toBe(true);
  });

  const own = projects.filter(({ versions = [version] }) => versions.includes(version));
  it.for(own)('the declarations compile in a project with $name', async (project, { expect }) => {
    const { complaints, files } = await check(typescript, project, inject('packed'));
    expect(complaints).toBe('');
    // Sources would be checked by the settings of whoever installs them.
    const sources = files.filter((file) => !file.endsWith('.d.ts'));
    expect(sources.map((file) => relative(inject('packed'), file))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });
});
