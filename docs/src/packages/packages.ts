import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagesFolder } from '../apis.ts';

/** One way into a package, as its `exports` have it. */
export interface Entry {
  /** What a program imports, such as `@wirepact/platform/webhooks`. */
  specifier: string;
  /** What stands behind the name of the package, such as `webhooks`; empty for the package itself. */
  subpath: string;
  /** What it is for; nothing where only its page can say. */
  about: string;
  /** The file that its declarations are read from. */
  source: string;
  /** Where its page is, from the root of the site, without an ending. */
  page: string;
}

export interface PublishedPackage {
  /** The name of its folder, and of its pages. */
  id: string;
  name: string;
  description: string;
  /** Whether it is the package of an API, with types of what is sent. */
  isApi: boolean;
  entries: Entry[];
}

interface Manifest {
  name: string;
  description?: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, unknown>>;
}

/** What every package means by the same name. */
const abouts: Readonly<Record<string, string>> = {
  behaviour: 'The rules of the API and the states of its resources, as constants.',
  'engine-web': 'The cryptography of WebCrypto, for receivers that are not to use that of Node.js.',
  errors: 'What a call can fail with.',
  schemas: 'A validator for each type of what is sent, and for the payload of each event.',
  scopes: 'Which scopes a program needs.',
  testing: 'For tests of a receiver: documented deliveries, signed as the sender signs them.',
  types: 'The types of what is sent.',
  webhooks: 'A receiver of the events of the API, and what it knows of them.',
};

/**
 * Every package that is published, those of APIs first. What it exports stands in its manifest, so a new package or a new
 * entry appears in the site without a further line.
 */
export function findPackages(folder: string = packagesFolder): PublishedPackage[] {
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'package.json')))
    .sort()
    .flatMap((id) => readPackage(id, join(folder, id)))
    .sort((a, b) => Number(b.isApi) - Number(a.isApi));
}

function readPackage(id: string, folder: string): PublishedPackage[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, description = '', exports = {} } = manifest;
  if (manifest.private) return [];
  const entries = Object.entries(exports).flatMap(([path, target]): Entry[] => {
    const subpath = path.replace(/^\.\/?/, '');
    const source = sourceOf(target);
    return source === undefined
      ? []
      : [
          {
            specifier: [name, subpath].filter(Boolean).join('/'),
            subpath,
            about: subpath ? (abouts[subpath] ?? '') : description,
            source: join(folder, source),
            page: `packages/${id}/${subpath || 'index'}`,
          },
        ];
  });
  return [{ id, name, description, isApi: existsSync(join(folder, 'src/generated/spec.json')), entries }];
}

/** Declarations that are published as they are have no source; data has neither. */
function sourceOf(target: string | Record<string, unknown>): string | undefined {
  if (typeof target === 'string') return undefined;
  return (target['@wirepact/source'] ?? target['types']) as string | undefined;
}

/** Whether an entry has nothing but the types of what an API sends and takes, which its references describe. */
export function isWire({ source }: Pick<Entry, 'source'>): boolean {
  return source.replaceAll('\\', '/').endsWith('/generated/types.ts');
}

/** The address of a page, as links in Markdown have it. */
export function addressOf({ page }: Pick<Entry, 'page'>): string {
  return `/${page.replace(/(^|\/)index$/, '$1')}`;
}
