import process from 'node:process';
import { defineConfig, type DefaultTheme, type UserConfig } from 'vitepress';
import { referencePath } from '../src/anchors.ts';
import { findApis } from '../src/apis.ts';

const apis = await findApis();
/** Under which path the site is served; a static host may need another one than `/`. */
const base = process.env['DOCS_BASE'] ?? '/';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const config: UserConfig<DefaultTheme.Config> = defineConfig({
  lang: 'en',
  title: 'Wirepact',
  description: 'Partner APIs, written down once: OpenAPI and AsyncAPI contracts, and all that is derived from them.',
  base,
  // Pages are indexed for the search in the order in which they are done: one at a time gives the same site each time.
  buildConcurrency: 1,
  srcDir: 'pages',
  outDir: 'dist',
  cacheDir: '.cache/vitepress',
  head: [
    // A development server needs what this forbids.
    ...(process.env['NODE_ENV'] === 'production'
      ? [['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }] as [string, Record<string, string>]]
      : []),
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
  ],
  // These are written beside the guides, by build.ts; the tests follow every link of the built site.
  ignoreDeadLinks: [/\/reference\//, /\/llms(-full)?\.txt$/],
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    nav: [
      { text: 'Guides', link: '/guides/getting-started', activeMatch: '/guides/' },
      references('REST', 'rest', apis),
      references(
        'Events',
        'events',
        apis.filter(({ asyncapi }) => asyncapi),
      ),
    ],
    sidebar: [
      {
        text: 'Use an API',
        items: [
          { text: 'Getting started', link: '/guides/getting-started' },
          { text: 'Using the mock', link: '/guides/using-the-mock' },
          { text: 'Receiving events', link: '/guides/events' },
        ],
      },
      {
        text: 'Trust and change a contract',
        items: [
          { text: 'Where claims come from', link: '/guides/provenance' },
          { text: 'Edit a contract', link: '/guides/edit-a-contract' },
        ],
      },
      ...apis.map(({ id, spec, asyncapi }) => ({
        text: spec.info.title,
        items: [
          { text: 'REST reference', link: `/${referencePath(id, 'rest')}` },
          ...(asyncapi ? [{ text: 'Events reference', link: `/${referencePath(id, 'events')}` }] : []),
        ],
      })),
    ],
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    docFooter: { prev: 'Before', next: 'Next' },
    notFound: {
      title: 'There is no such page',
      quote: 'It may have moved. The guides and both references are linked at the top.',
      linkText: 'To the start page',
      linkLabel: 'To the start page',
    },
  },
});

export default config;

/** One entry where there is one API, a menu where there are several. */
function references(text: string, page: 'rest' | 'events', having: typeof apis): DefaultTheme.NavItem {
  const items = having.map(({ id, spec }) => ({ text: spec.info.title, link: `/${referencePath(id, page)}` }));
  return items.length === 1 ? { text, link: items[0]!.link } : { text, items };
}
