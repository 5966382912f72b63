import { members, pageHead, table } from './markdown.ts';
import { addressOf, type PublishedPackage } from './packages.ts';

/** Every package with its entries, and a line for each. */
export function overviewPage(packages: readonly PublishedPackage[]): string {
  return [
    pageHead('Packages'),
    'What the packages export, from the docstrings of their sources. What an API takes and sends stands in its REST and events ' +
      'references; how to begin, in the [guides](/guides/getting-started).',
    ...packages.map(section),
  ].join('\n\n');
}

function section({ name, description, entries }: PublishedPackage): string {
  const rows = entries.map((entry) => [`[\`${entry.specifier}\`](${addressOf(entry)})`, entry.about]);
  return `## ${name}\n\n${rows.length > 0 ? members(table(['Import from', 'What is there'], rows)) : description}`;
}
