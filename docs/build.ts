#!/usr/bin/env node
// Builds the whole site into dist/: the guides and the reference of the packages with VitePress, a reference for each API
// with Redoc, and llms.txt.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { build } from 'vitepress';
import type { AsyncApiDocument } from '@wirepact/scripts/contract/documents';
import { referencePath } from './src/anchors.ts';
import { annotateProvenance } from './src/annotate-provenance.ts';
import { readApis, type Api } from './src/apis.ts';
import { behaviourEntry } from './src/behaviour/addresses.ts';
import { rulesLine, rulesOfEvent } from './src/behaviour/governing.ts';
import { eventSections } from './src/event-sections.ts';
import { llmsFull, llmsIndex } from './src/llms.ts';
import { findPackages } from './src/packages/packages.ts';
import { writePackagePages } from './src/packages/pages.ts';
import { writeReferencePage, type ReferencePage } from './src/reference-page.ts';
import { restDocument } from './src/rest-document.ts';

const docs = import.meta.dirname;
const dist = join(docs, 'dist');

try {
  const apis = await readApis();
  await step('packages: pages', () => writePackagePages(join(docs, 'pages'), apis));
  await step('guides and packages', () => build(docs));
  for (const api of apis) {
    await step(`${api.id}: REST reference`, () => writeRest(api, apis));
    if (api.asyncapi) await step(`${api.id}: events reference`, () => writeEvents(api, api.asyncapi!, apis));
  }
  await step('llms.txt', async () => {
    await writeFile(join(dist, 'llms.txt'), llmsIndex(apis, findPackages()));
    await writeFile(join(dist, 'llms-full.txt'), llmsFull(apis));
  });
} catch (error) {
  process.stderr.write(`The documentation could not be built: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function writeRest(api: Api, apis: readonly Api[]): Promise<void> {
  const { title, summary = '' } = api.spec.info;
  const document = withDownload(restDocument(api), 'OpenAPI description', 'openapi.json');
  await writeReference(api, 'rest', apis, { document, title, description: summary });
  await writeFile(join(dist, referencePath(api.id, 'rest'), 'openapi.json'), json(api.spec));
}

async function writeEvents(api: Api, asyncapi: AsyncApiDocument, apis: readonly Api[]): Promise<void> {
  const shown = annotateProvenance(eventSections(asyncapi, api.spec.components.examples));
  for (const [event, channel] of Object.entries(shown.channels)) {
    const rules = rulesLine(api.id, rulesOfEvent(api.behaviour, event), '../../../');
    channel.description = [channel.description, rules].filter(Boolean).join('\n\n');
  }
  const document = withDownload(shown, 'AsyncAPI description', 'asyncapi.json');
  const { title } = asyncapi.info;
  await writeReference(api, 'events', apis, {
    document,
    title,
    description: `${title}: every event, its payload and an example.`,
  });
  await writeFile(join(dist, referencePath(api.id, 'events'), 'asyncapi.json'), json(asyncapi));
}

async function writeReference(
  api: Api,
  page: 'rest' | 'events',
  apis: readonly Api[],
  shown: Pick<ReferencePage, 'document' | 'title' | 'description'>,
): Promise<void> {
  const { id, asyncapi } = api;
  const entry = behaviourEntry(api);
  const folder = join(dist, referencePath(id, page));
  const to = (path: string): string => {
    const way = relative(folder, join(dist, path)).replaceAll('\\', '/') || '.';
    return path.endsWith('/') ? `${way}/` : way;
  };
  await mkdir(folder, { recursive: true });
  await writeReferencePage({
    ...shown,
    root: to('./'),
    apis: apis.map((other) => ({
      text: other.spec.info.title,
      href: to(referencePath(other.id, page === 'events' && other.asyncapi ? 'events' : 'rest')),
      current: other.id === id,
    })),
    links: [
      { text: 'Guides', href: to('guides/getting-started.html') },
      { text: 'REST', href: to(referencePath(id, 'rest')), current: page === 'rest' },
      ...(asyncapi ? [{ text: 'Events', href: to(referencePath(id, 'events')), current: page === 'events' }] : []),
      ...(entry ? [{ text: 'Behaviour', href: to(entry) }] : []),
    ],
    file: join(folder, 'index.html'),
  });
}

/** Links the description itself, which lies beside the page, before the first heading of the introduction. */
function withDownload<Document extends ReferencePage['document']>(
  document: Document,
  what: string,
  file: string,
): Document {
  const [opening = '', ...sections] = (document.info.description ?? '').split(/^(?=#)/m);
  const description = [`${opening.trim()}\n\n[${what} (JSON)](${file})\n\n`, ...sections].join('');
  return { ...document, info: { ...document.info, description } };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function step(name: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await work();
  process.stdout.write(`${name.padEnd(32)} ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}
