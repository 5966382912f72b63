import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagesFolder } from '../apis.ts';

/** One entry of a package, as listed in its `exports`. */
export interface Entry {
  /** The import path, such as `@wirepact/platform/webhooks`. */
  specifier: string;
  /** The part after the name of the package, such as `webhooks`. Empty for the package itself. */
  subpath: string;
  /** The purpose in one sentence. May be empty. */
  about: string;
  /** The file with its declarations. */
  source: string;
  /** The path of its page, relative to the root of the site and without an extension. */
  page: string;
}

export interface PublishedPackage {
  /** The name of its folder and of its pages. */
  id: string;
  name: string;
  description: string;
  /** Whether it is the package of an API, with types of requests, responses and events. */
  isApi: boolean;
  entries: Entry[];
}

interface Manifest {
  name: string;
  description?: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, unknown>>;
}

/** The purpose of entries that have the same name in every package. */
const abouts: Readonly<Record<string, string>> = {
  actions: 'What people and vendors can do in the sandbox, for programs that offer it.',
  assert: 'Assertions about events in the sandbox, for every test runner.',
  behaviour: 'The rules of the API, the states of its resources, and its numbers, as constants.',
  control: 'A client of the control API, for programs that control a sandbox over HTTP.',
  'control/requests': 'A reader of the requests of the control API.',
  'control/schemas': 'A validator for each schema of the control API.',
  'control/types': 'The types of requests and responses of the control API.',
  'engine-web': 'Cryptography from WebCrypto, for receivers that do not use Node.js.',
  errors: 'The errors of calls.',
  requests: 'A reader of the requests of each operation, for programs that serve the API.',
  schemas: 'A validator for each schema and for the payload of each event.',
  scopes: 'The scopes that a program needs.',
  testing: 'For tests of a receiver: documented deliveries, signed as the sender signs them.',
  types: 'The types of requests, responses and events.',
  webhooks: 'A receiver for the events of the API, and the table of these events.',
  vitest: 'Matchers for events in the sandbox, which an import adds to vitest.',
};

/**
 * Every published package, with those of APIs first. Entries are read from the manifests, so a new package or entry appears
 * on the site by itself.
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

/** The source of an entry, or its declarations if they are published as they are. Data does not have either. */
function sourceOf(target: string | Record<string, unknown>): string | undefined {
  if (typeof target === 'string') return undefined;
  return (target['@wirepact/source'] ?? target['types']) as string | undefined;
}

/** Whether an entry has only types of requests, responses and events. They have a page of their own form. */
export function isWire({ source }: Pick<Entry, 'source'>): boolean {
  return isWireFile(source.replaceAll('\\', '/'));
}

/** Whether such types are in a file. A package that is not that of an API has them in a folder with the name of its API. */
export function isWireFile(path: string): boolean {
  return /\/generated\/([\w-]+\/)?types\.ts$/.test(path);
}

/** The address of a page, as links in Markdown have it. */
export function addressOf({ page }: Pick<Entry, 'page'>): string {
  return `/${page.replace(/(^|\/)index$/, '$1')}`;
}
