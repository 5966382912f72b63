import type { DefaultTheme } from 'vitepress';
import { addressOf, type PublishedPackage } from './packages.ts';

/** A menu of the packages and their entries. */
export function packagesMenu(packages: readonly PublishedPackage[]): DefaultTheme.SidebarItem {
  return {
    text: 'Packages',
    items: [
      { text: 'Overview', link: '/packages/' },
      ...packages
        .filter(({ entries }) => entries.length > 0)
        .map(({ name, entries }) => ({
          text: name,
          collapsed: true,
          items: entries.map((entry) => ({ text: entry.subpath || name, link: addressOf(entry) })),
        })),
    ],
  };
}
