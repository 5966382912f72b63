// Writes the reference of the packages as Markdown, for VitePress. Started by build.ts in a process of its own.
import { join } from 'node:path';
import { readApis } from '../apis.ts';
import { writePackagePages } from '../packages/pages.ts';
import { docs } from './folders.ts';
import { reportFailure } from './report-failure.ts';

await reportFailure(async () => writePackagePages(join(docs, 'pages'), await readApis()));
