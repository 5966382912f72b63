// Builds everything but the references. Started by build.ts in a process of its own.
import { build } from 'vitepress';
import { docs, guides } from './folders.ts';

await build(docs, { outDir: guides });
