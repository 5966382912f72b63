import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OpenApiDocument } from '@wirepact/scripts/contract/documents';
import type { Api } from '../apis.ts';
import { overviewPage } from './overview.ts';
import { findPackages, isWire, type Entry } from './packages.ts';
import { readSurface } from './read.ts';
import { wireTypesPage } from './wire-types.ts';

/** Writes the reference of the packages as Markdown below the folder of all pages, and replaces existing files. */
export async function writePackagePages(pages: string, apis: readonly Api[]): Promise<void> {
  const packages = findPackages();
  const { write } = await readSurface(packages);
  await write(join(pages, 'packages'));
  await writePage(pages, 'packages/index', overviewPage(packages));
  for (const { id, entries } of packages) {
    const api = apis.find((one) => one.id === id);
    for (const types of entries.filter(isWire)) {
      await writePage(pages, types.page, wireTypesPage(api ?? { spec: readSpec(types) }, types));
    }
  }
}

/** Reads the description beside the types of an API that has no references on the site. */
function readSpec({ source }: Entry): OpenApiDocument {
  return JSON.parse(readFileSync(join(dirname(source), 'spec.json'), 'utf8')) as OpenApiDocument;
}

async function writePage(pages: string, page: string, text: string): Promise<void> {
  const file = join(pages, `${page}.md`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${text}\n`);
}
