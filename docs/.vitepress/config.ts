import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme, type UserConfig } from 'vitepress';
import { referencePath } from '../src/anchors.ts';
import { readApis, type Api } from '../src/apis.ts';
import { behaviourEntry, behaviourPath, pagesOf } from '../src/behaviour/addresses.ts';
import { titleOf } from '../src/behaviour/html.ts';
import { findPackages } from '../src/packages/packages.ts';
import { packagesMenu } from '../src/packages/sidebar.ts';
import { searchSections, type SearchSection } from '../src/behaviour/search-sections.ts';

const apis = await readApis();
const found = searchSections(apis);
const pages = fileURLToPath(new URL('../pages', import.meta.url));
/** The path that the site is served at. A static host may need a path other than `/`. */
const base = process.env['DOCS_BASE'] ?? '/';

/** Whether only the guides are built, without scripts: a first version, served until the whole site is ready. */
const guidesOnly = process.env['DOCS_GUIDES_ONLY'] === '1';

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

const search: DefaultTheme.Config['search'] = {
  provider: 'local',
  options: {
    miniSearch: {
      // VitePress reads the files, and pages made from data have none. Returning `undefined` leaves all other pages to
      // VitePress, although the types of the theme do not allow it.
      _splitIntoSections: (file) => found.get(relative(pages, file).replaceAll('\\', '/')) as SearchSection[],
    },
  },
};

const config: UserConfig<DefaultTheme.Config> = defineConfig({
  lang: 'en',
  title: 'Wirepact',
  description: 'Partner APIs, written down once: OpenAPI and AsyncAPI contracts, and everything derived from them.',
  base,
  // The search indexes pages in the order in which they are finished. One at a time makes builds reproducible.
  buildConcurrency: 1,
  srcDir: 'pages',
  srcExclude: guidesOnly ? ['behaviour/**', 'packages/**', 'workflows/**'] : [],
  mpa: guidesOnly,
  outDir: 'dist',
  // Without scripts nobody can switch between light and dark, so the pages follow the system.
  appearance: guidesOnly ? 'force-auto' : true,
  cacheDir: '.cache/vitepress',
  // The search index is large. It is only loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 800 } },
  head: [
    // The development server needs what this policy forbids.
    ...(process.env['NODE_ENV'] === 'production'
      ? [['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }] as [string, Record<string, string>]]
      : []),
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
  ],
  // build.ts writes these pages. The tests follow every link of the built site.
  ignoreDeadLinks: guidesOnly || [/\/reference\//, /\/llms(-full)?\.txt$/],
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
      {
        ...menu(
          'Behaviour',
          apis.flatMap((api) => {
            const entry = behaviourEntry(api);
            return entry ? [{ text: api.spec.info.title, link: `/${entry}` }] : [];
          }),
        ),
        activeMatch: '/(behaviour|workflows)/',
      },
      { text: 'Packages', link: '/packages/', activeMatch: '/packages/' },
    ],
    sidebar: {
      '/packages/': packagesMenu(findPackages()),
      '/': [
        {
          text: 'Use an API',
          items: [
            { text: 'Getting started', link: '/guides/getting-started' },
            { text: 'Using the mock', link: '/guides/using-the-mock' },
            { text: 'Using the sandbox', link: '/guides/using-the-sandbox' },
            { text: 'Limits of the sandbox', link: '/guides/sandbox-limits' },
            { text: 'How an API behaves', link: '/guides/behaviour' },
            { text: 'What the packages export', link: '/packages/' },
          ],
        },
        {
          text: 'Quickstarts',
          items: [
            { text: 'Call an API', link: '/guides/quickstart-call' },
            { text: 'Receive webhooks', link: '/guides/quickstart-receive' },
            { text: 'Serve primary sales', link: '/guides/quickstart-serve-primary-sales' },
            { text: 'Test in CI', link: '/guides/quickstart-test-in-ci' },
          ],
        },
        {
          text: 'Call an API',
          items: [
            { text: 'Errors and retries', link: '/guides/errors-and-retries' },
            { text: 'Idempotency', link: '/guides/idempotency' },
            { text: 'Pagination', link: '/guides/pagination' },
            { text: 'Acting for a business', link: '/guides/acting-for-a-business' },
            { text: 'Use what you have', link: '/guides/use-what-you-have' },
            { text: 'Coming from openapi-fetch', link: '/guides/coming-from-openapi-fetch' },
          ],
        },
        {
          text: 'Be called by an API',
          items: [
            { text: 'Events', link: '/guides/events' },
            { text: 'Receiving webhooks', link: '/guides/receiving-webhooks' },
            { text: 'Rotating secrets', link: '/guides/rotating-secrets' },
            { text: 'Testing your receiver', link: '/guides/testing-your-receiver' },
            { text: 'Receiving from the sandbox', link: '/guides/receiving-from-the-sandbox' },
            { text: 'Serving primary sales', link: '/guides/serving-primary-sales' },
          ],
        },
        {
          text: 'Trust and change a contract',
          items: [
            { text: 'Where claims come from', link: '/guides/provenance' },
            { text: 'Edit a contract', link: '/guides/edit-a-contract' },
          ],
        },
        ...apis.map((api) => ({
          text: api.spec.info.title,
          items: [
            { text: 'REST reference', link: `/${referencePath(api.id, 'rest')}` },
            ...(api.asyncapi ? [{ text: 'Events reference', link: `/${referencePath(api.id, 'events')}` }] : []),
            ...(pagesOf(api).length > 0 ? [behaviourMenu(api)] : []),
          ],
        })),
      ],
    },
    ...(guidesOnly ? {} : { search }),
    outline: { level: [2, 3] },
    docFooter: { prev: 'Previous', next: 'Next' },
    notFound: {
      title: 'Page not found',
      quote: 'It may have moved. The guides and both references are linked at the top.',
      linkText: 'Go to the start page',
      linkLabel: 'Go to the start page',
    },
  },
});

export default config;

function behaviourMenu(api: Api): DefaultTheme.SidebarItem {
  return {
    text: 'Behaviour',
    collapsed: true,
    items: pagesOf(api).map((page) => ({ text: titleOf(page), link: `/${behaviourPath(api.id, page)}` })),
  };
}

function references(text: string, page: 'rest' | 'events', having: typeof apis): DefaultTheme.NavItem {
  return menu(
    text,
    having.map(({ id, spec }) => ({ text: spec.info.title, link: `/${referencePath(id, page)}` })),
  );
}

/** Returns one entry for one API, and a menu for several. */
function menu(text: string, items: { text: string; link: string }[]): DefaultTheme.NavItem {
  return items.length === 1 ? { text, link: items[0]!.link } : { text, items };
}
