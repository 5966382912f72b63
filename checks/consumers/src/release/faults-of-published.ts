import type { Published } from '../registry/published.ts';

/** The expected properties of a package in the registry. */
export interface Expected {
  readonly version: string;
  /** Its folder in the repository. */
  readonly directory: string;
  /** The repository, as `git+https://….git`. */
  readonly repository: string;
  /** The versions of all packages of this repository, by name. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Describes what is wrong with a package in the registry. */
export function findPackageFaults({ manifest, latest, files }: Published, expected: Expected): string[] {
  const { name, dependencies = {}, repository } = manifest;
  const delivered = new Set(files);
  const targets = findTargets([manifest.exports, manifest.bin, (manifest as { imports?: unknown }).imports]);
  return [
    latest !== expected.version && `latest is ${latest}, expected ${expected.version}`,
    (repository?.url !== expected.repository || repository.directory !== expected.directory) &&
      `repository is ${JSON.stringify(repository)}, expected ${expected.directory} in ${expected.repository}`,
    ...['LICENSE', 'README.md'].map((file) => !delivered.has(file) && `${file} is missing`),
    ...targets.map((file) => !delivered.has(file) && `${file} is missing, although its manifest refers to it`),
    ...files.map(
      (file) => /\.(test|test-d|suite)\.|tsbuildinfo|(^|\/)\./.test(file) && `${file} should not be published`,
    ),
    ...Object.entries(dependencies).map(([dependency, range]) => {
      const own = expected.versions.get(dependency);
      if (range.includes(':')) return `it depends on ${dependency}@${range}, which exists only in this repository`;
      return own !== undefined && range !== own && `it depends on ${dependency}@${range}, expected ${own}`;
    }),
  ]
    .filter((fault) => fault !== false)
    .map((fault) => `${name}: ${fault}`);
}

/** Returns every file that a part of a manifest refers to, at any depth, relative to the root of the package. */
function findTargets(part: unknown): string[] {
  if (typeof part === 'string') return part.startsWith('./') ? [part.slice(2)] : [];
  return part && typeof part === 'object' ? [...new Set(Object.values(part).flatMap(findTargets))] : [];
}
