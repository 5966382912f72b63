/** A part of `npm test` that can be run alone: `npm test <name>`. */
export interface Stage {
  name: string;
  about: string;
  /** The tasks of turbo.json that belong to it, in every package that has them. */
  tasks: readonly string[];
}

export const stages: readonly Stage[] = [
  { name: 'lint', about: 'contracts, prose, code, formatting', tasks: ['lint:spec', 'lint:prose', 'lint:code'] },
  { name: 'drift', about: 'generated files match the contracts', tasks: ['generate:check'] },
  { name: 'types', about: 'every package, and code that must not compile', tasks: ['typecheck'] },
  { name: 'unit', about: 'scripts, packages, mock, command line, openapi-fetch', tasks: ['unit', 'unit:repository'] },
  {
    name: 'contract',
    about: 'examples, operations and workflows, each against independent witnesses',
    tasks: ['contract', 'workflows'],
  },
  { name: 'examples', about: 'every example and quickstart run', tasks: ['examples', 'quickstarts'] },
  { name: 'growth', about: 'a fifth API from one folder and two lines', tasks: ['fifth-api'] },
  { name: 'packages', about: 'packed and checked', tasks: ['packages:check'] },
  { name: 'docs', about: 'built, and read in a browser', tasks: ['docs:build', 'docs:test'] },
  { name: 'consumers', about: 'runtimes, React, TypeScript versions, sizes, a registry', tasks: ['consumers'] },
];

/** Returns the stages with the given names, or all of them; for an unknown name, a sentence that lists the names. */
export function selectStages(names: readonly string[]): readonly Stage[] | string {
  const unknown = names.find((name) => stages.every((stage) => stage.name !== name));
  if (unknown !== undefined) {
    return `There is no stage "${unknown}". Choose from: ${stages.map(({ name }) => name).join(', ')}.`;
  }
  return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
}
