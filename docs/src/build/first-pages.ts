// Builds the guides alone, as plain pages without scripts. Started by build.ts in a process of its own.
import { rename } from 'node:fs/promises';
import process from 'node:process';
import { build } from 'vitepress';
import { docs, firstPages } from './folders.ts';
import { reportFailure } from './report-failure.ts';

// Read by .vitepress/config.ts.
process.env['DOCS_GUIDES_ONLY'] = '1';
const unfinished = `${firstPages}.unfinished`;
await reportFailure(async () => {
  await build(docs, { outDir: unfinished });
  // Only whole pages are served.
  await rename(unfinished, firstPages);
});
