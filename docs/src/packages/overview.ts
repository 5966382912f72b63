import { members, pageHead, table } from './markdown.ts';
import { addressOf, type PublishedPackage } from './packages.ts';

/** A page with every package, and a line for each of its entries. */
export function overviewPage(packages: readonly PublishedPackage[]): string {
  return [
    pageHead('Packages'),
    'The exports of the packages, with the docstrings of their sources. The REST and events references describe what an API accepts and ' +
      'sends. To begin, read the [guides](/guides/getting-started).',
    ...packages.map(section),
  ].join('\n\n');
}

function section({ name, description, entries }: PublishedPackage): string {
  const rows = entries.map((entry) => [`[\`${entry.specifier}\`](${addressOf(entry)})`, entry.about]);
  return `## ${name}\n\n${rows.length > 0 ? members(table(['Import from', 'Contents'], rows)) : description}`;
}
