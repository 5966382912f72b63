import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build } from 'vite';

/** Bundles a program with Vite for a page. Returns the path of the single output file. */
export async function bundleWithVite(folder: string, program: string): Promise<string> {
  const outDir = join(folder, 'out-vite');
  await build({
    root: folder,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    build: { outDir, rolldownOptions: { input: join(folder, program), output: { entryFileNames: 'main.js' } } },
  });
  return join(outDir, 'main.js');
}

/** Bundles a program for Node.js with Rolldown. Built-in modules stay external. */
export async function bundleForNode(folder: string, program: string): Promise<string> {
  return (await bundle(folder, program, { platform: 'node' })).file;
}

/** Bundles a worker for the edge. Rejects if the bundle has imports or needs modules of Node.js. */
export async function bundleForEdge(folder: string, program: string): Promise<string> {
  const conditionNames = ['workerd', 'worker', 'browser', 'import'];
  const { file, code, imports } = await bundle(folder, program, { platform: 'neutral', conditionNames });
  const external = [...imports, ...(/["'`]node:[\w/]+["'`]/.exec(code) ?? [])];
  if (external.length > 0) throw new Error(`${file} is not self-contained: it imports ${external.join(', ')}`);
  return file;
}

async function bundle(
  folder: string,
  program: string,
  { platform, conditionNames }: { platform: 'node' | 'neutral'; conditionNames?: string[] },
): Promise<{ file: string; code: string; imports: readonly string[] }> {
  const bundled = await rolldown({
    cwd: folder,
    input: join(folder, program),
    platform,
    ...(conditionNames && { resolve: { conditionNames } }),
    onLog(level, { message }) {
      // For example, an import that was not found and stays external.
      if (level === 'warn') throw new Error(message);
    },
  });
  const file = join(folder, `out-${platform}.mjs`);
  const [{ code, imports, dynamicImports }] = (await bundled.write({ file, format: 'esm' })).output;
  await bundled.close();
  return { file, code, imports: [...imports, ...dynamicImports] };
}
