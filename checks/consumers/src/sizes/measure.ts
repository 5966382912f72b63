import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** The output of a bundler. */
export interface Measured {
  /** The code before minification, to search for names. */
  readable: string;
  minified: number;
  gzipped: number;
}

/** Bundles a program for browsers with the packages that `layOutPackages` wrote. `backend` stays external. */
export async function measure(code: string, packed: string): Promise<Measured> {
  const entry = join(packed, 'program.js');
  const build = await rolldown({
    input: entry,
    cwd: packed,
    platform: 'browser',
    external: 'backend',
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? { code, moduleType: 'ts' } : undefined),
      },
    ],
  });
  const [readable, minified] = [
    await build.generate({ format: 'esm', minify: false }),
    await build.generate({ format: 'esm', minify: true }),
  ].map(({ output }) => output[0].code.trim()) as [string, string];
  await build.close();
  return {
    readable,
    minified: minified.length,
    gzipped: minified === '' ? 0 : gzipSync(minified, { level: 9 }).length,
  };
}
