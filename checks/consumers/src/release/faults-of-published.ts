import type { Published } from '../registry/published.ts';

/** What a package is expected to be in the registry. */
export interface Expected {
  readonly version: string;
  /** Its folder in the repository. */
  readonly directory: string;
  /** The repository, as `git+https://….git`. */
  readonly repository: string;
  /** The versions of all packages of this repository, by name. */
  readonly versions: ReadonlyMap<string, string>;
}

/** What is wrong with a package as the registry delivers it, in sentences. */
export function faultsOfPublished({ manifest, latest, files }: Published, expected: Expected): string[] {
  const { name, dependencies = {}, repository } = manifest;
  const delivered = new Set(files);
  const targets = targetsOf([manifest.exports, manifest.bin, (manifest as { imports?: unknown }).imports]);
  return [
    latest !== expected.version && `latest is ${latest}, expected ${expected.version}`,
    (repository?.url !== expected.repository || repository.directory !== expected.directory) &&
      `repository is ${JSON.stringify(repository)}, expected ${expected.directory} of ${expected.repository}`,
    ...['LICENSE', 'README.md'].map((file) => !delivered.has(file) && `${file} is missing`),
    ...targets.map((file) => !delivered.has(file) && `${file} is missing, which its manifest leads to`),
    ...files.map((file) => /\.(test|test-d|suite)\.|tsbuildinfo|(^|\/)\./.test(file) && `${file} is for nobody`),
    ...Object.entries(dependencies).map(([dependency, range]) => {
      const own = expected.versions.get(dependency);
      if (range.includes(':')) return `it depends on ${dependency}@${range}, which only this repository knows`;
      return own !== undefined && range !== own && `it depends on ${dependency}@${range}, expected ${own}`;
    }),
  ]
    .filter((fault) => fault !== false)
    .map((fault) => `${name}: ${fault}`);
}

/** Every file that a part of a manifest leads to, however deep, from the root of the package. */
function targetsOf(part: unknown): string[] {
  if (typeof part === 'string') return part.startsWith('./') ? [part.slice(2)] : [];
  return part && typeof part === 'object' ? [...new Set(Object.values(part).flatMap(targetsOf))] : [];
}
