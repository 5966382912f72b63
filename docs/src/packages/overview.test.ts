import { expect, it } from 'vitest';
import { overviewPage } from './overview.ts';
import type { PublishedPackage } from './packages.ts';
import { packagesMenu } from './sidebar.ts';

const entry = (subpath: string): PublishedPackage['entries'][number] => ({
  specifier: ['@wirepact/shop', subpath].filter(Boolean).join('/'),
  subpath,
  about: `About ${subpath}.`,
  source: '',
  page: `packages/shop/${subpath || 'index'}`,
});
const shop: PublishedPackage = {
  id: 'shop',
  name: '@wirepact/shop',
  description: 'Sells things.',
  isApi: true,
  entries: [entry(''), entry('errors')],
};
const tool: PublishedPackage = { id: 'tool', name: 'tool', description: 'A command.', isApi: false, entries: [] };

it('has a section for each package, and a line for each entry', () => {
  const page = overviewPage([shop, tool]);
  expect(page).toContain('| [`@wirepact/shop/errors`](/packages/shop/errors) | About errors. |');
  expect(page).toMatch(/## tool\n\nA command\.$/);
});

it('has each entry in the menu, and no package without entries', () => {
  expect(packagesMenu([shop, tool]).slice(1)).toEqual([
    { text: 'shop', link: '/packages/shop/', items: [{ text: 'shop/errors', link: '/packages/shop/errors' }] },
  ]);
});
