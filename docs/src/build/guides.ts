// Builds everything but the references. Started by build.ts in a process of its own.
import { build } from 'vitepress';
import { docs, guides } from './folders.ts';
import { reportFailure } from './report-failure.ts';

await reportFailure(() => build(docs, { outDir: guides }));
