import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { referencePath } from '../anchors.ts';
import { annotateProvenance } from '../annotate-provenance.ts';
import type { Api } from '../apis.ts';
import { behaviourEntry } from '../behaviour/addresses.ts';
import { rulesLine, rulesOfEvent } from '../behaviour/governing.ts';
import type { AsyncApiDocument } from '@wirepact/scripts/contract/documents';
import { eventSections } from '../event-sections.ts';
import { writeReferencePage, type ReferencePage } from '../reference-page.ts';
import { restDocument } from '../rest-document.ts';

/** A page of the reference that has not been written yet. */
export interface PlannedReference {
  /** Such as `platform: REST reference`. */
  name: string;
  /** Writes the page and the description that it offers for download. */
  write(): Promise<void>;
}

/**
 * Lists the reference pages of the APIs: REST for each one, and events for each one that has any. `only` is the id of an API
 * if no other one gets pages.
 *
 * @throws {Error} if there is no such API.
 */
export function planReferences(apis: readonly Api[], site: string, only?: string): PlannedReference[] {
  const chosen = only ? apis.filter(({ id }) => id === only) : apis;
  if (chosen.length === 0) {
    throw new Error(`DOCS_REFERENCES=${only} is not an API. Choose from: ${apis.map(({ id }) => id).join(', ')}.`);
  }
  return chosen.flatMap((api) => {
    const { id, asyncapi } = api;
    const rest = { name: `${id}: REST reference`, write: () => writeRest(api, apis, site) };
    if (!asyncapi) return [rest];
    return [rest, { name: `${id}: events reference`, write: () => writeEvents(api, asyncapi, apis, site) }];
  });
}

async function writeRest(api: Api, apis: readonly Api[], site: string): Promise<void> {
  const { title, summary = '' } = api.spec.info;
  const document = addDownload(restDocument(api), 'OpenAPI description', 'openapi.json');
  await writeReference(api, 'rest', apis, site, { document, title, description: summary });
  await writeFile(join(site, referencePath(api.id, 'rest'), 'openapi.json'), formatJson(api.spec));
}

async function writeEvents(api: Api, asyncapi: AsyncApiDocument, apis: readonly Api[], site: string): Promise<void> {
  const shown = annotateProvenance(eventSections(asyncapi, api.spec.components.examples));
  for (const [event, channel] of Object.entries(shown.channels)) {
    const rules = rulesLine(api.id, rulesOfEvent(api.behaviour, event), '../../../');
    channel.description = [channel.description, rules].filter(Boolean).join('\n\n');
  }
  const document = addDownload(shown, 'AsyncAPI description', 'asyncapi.json');
  const { title } = asyncapi.info;
  await writeReference(api, 'events', apis, site, {
    document,
    title,
    description: `${title}: every event, its payload and an example.`,
  });
  await writeFile(join(site, referencePath(api.id, 'events'), 'asyncapi.json'), formatJson(asyncapi));
}

async function writeReference(
  api: Api,
  page: 'rest' | 'events',
  apis: readonly Api[],
  site: string,
  shown: Pick<ReferencePage, 'document' | 'title' | 'description'>,
): Promise<void> {
  const { id, asyncapi } = api;
  const entry = behaviourEntry(api);
  const folder = join(site, referencePath(id, page));
  const linkTo = (path: string): string => {
    const way = relative(folder, join(site, path)).replaceAll('\\', '/') || '.';
    return path.endsWith('/') ? `${way}/` : way;
  };
  await mkdir(folder, { recursive: true });
  await writeReferencePage({
    ...shown,
    root: linkTo('./'),
    apis: apis.map((other) => ({
      text: other.spec.info.title,
      href: linkTo(referencePath(other.id, page === 'events' && other.asyncapi ? 'events' : 'rest')),
      current: other.id === id,
    })),
    links: [
      { text: 'Guides', href: linkTo('guides/getting-started.html') },
      { text: 'REST', href: linkTo(referencePath(id, 'rest')), current: page === 'rest' },
      ...(asyncapi ? [{ text: 'Events', href: linkTo(referencePath(id, 'events')), current: page === 'events' }] : []),
      ...(entry ? [{ text: 'Behaviour', href: linkTo(entry) }] : []),
    ],
    file: join(folder, 'index.html'),
  });
}

/** Links the description, which is a file next to the page, before the first heading of the introduction. */
function addDownload<Document extends ReferencePage['document']>(
  document: Document,
  what: string,
  file: string,
): Document {
  const [opening = '', ...sections] = (document.info.description ?? '').split(/^(?=#)/m);
  const description = [`${opening.trim()}\n\n[${what} (JSON)](${file})\n\n`, ...sections].join('');
  return { ...document, info: { ...document.info, description } };
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
