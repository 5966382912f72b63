import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Bundles a program of this folder, which exports `App`, into a script that shows it in the element `main`. */
export async function bundleProgram(file: string): Promise<string> {
  const build = await rolldown({
    input: 'start',
    cwd: import.meta.dirname,
    platform: 'browser',
    // The libraries mark their files with "use client", which a bundler warns about.
    logLevel: 'silent',
    resolve: { conditionNames: ['@wirepact/source', 'import', 'default'] },
    transform: { jsx: 'react-jsx', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'start',
        resolveId: (id) => (id === 'start' ? join(import.meta.dirname, 'start.ts') : undefined),
        load: (id) =>
          id.endsWith('start.ts')
            ? `import { createRoot } from 'react-dom/client';
               import { createElement } from 'react';
               import { App } from './${file}';
               createRoot(document.querySelector('main')!).render(createElement(App));`
            : undefined,
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  return output[0].code;
}
