// Writes the reference of the packages as Markdown, for VitePress. Started by build.ts in a process of its own.
import { join } from 'node:path';
import process from 'node:process';
import { readApis } from '../apis.ts';
import { writePackagePages } from '../packages/pages.ts';
import { docs } from './folders.ts';

try {
  await writePackagePages(join(docs, 'pages'), await readApis());
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
