import type { DefaultTheme } from 'vitepress';
import { addressOf, type PublishedPackage } from './packages.ts';

/** A menu of the packages and their entries. */
export function packagesMenu(packages: readonly PublishedPackage[]): DefaultTheme.SidebarItem[] {
  return [
    { text: 'Packages', items: [{ text: 'Overview', link: '/packages/' }] },
    ...packages.flatMap(({ id, entries: [first, ...others] }) =>
      first
        ? {
            text: id,
            link: addressOf(first),
            items: others.map((entry) => ({ text: `${id}/${entry.subpath}`, link: addressOf(entry) })),
          }
        : [],
    ),
  ];
}
