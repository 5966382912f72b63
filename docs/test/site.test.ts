import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listEvents, listOperations } from '@wirepact/scripts/contract/operations';
import { eventAnchor, operationAnchor, referencePath } from '../src/anchors.ts';
import { readApis } from '../src/apis.ts';
import { behaviourEntry, behaviourPath, pagesOf, titleOfPage, workflowPath } from '../src/behaviour/addresses.ts';
import { rulesOfEvent, rulesOfOperation } from '../src/behaviour/governing.ts';
import { findPackages } from '../src/packages/packages.ts';
import { describeBehaviour } from './behaviour.suite.ts';
import { openSite, type InPage, type OpenSite } from './open-site.ts';
import { isDark, missingAt } from './page.ts';
import { createSurveys } from './survey.ts';

const apis = await readApis();
const senders = apis.filter(({ asyncapi }) => asyncapi);
// The packages of all APIs have the same structure: the largest and the smallest represent them.
const entries = findPackages()
  .filter(({ id, isApi }) => !isApi || [apis.at(0), apis.at(-1)].some((api) => api!.id === id))
  .flatMap((one) => one.entries);
const guides = ['getting-started', 'using-the-mock', 'events', 'behaviour', 'provenance', 'edit-a-contract'];

const pages = [
  {
    name: 'landing page',
    path: '/',
    heading: 'written down once.',
    text: '.landing p, .landing dt, .landing dd, .landing h2',
  },
  ...guides.map((guide) => ({
    name: `guide ${guide}`,
    path: `/guides/${guide}.html`,
    heading: '',
    text: '.vp-doc p, .vp-doc li, .vp-doc td, .vp-doc a, .claim',
  })),
  ...apis.map(({ id, spec }) => ({
    name: `REST reference of ${id}`,
    path: `/${referencePath(id, 'rest')}`,
    heading: spec.info.title,
    text: '.site-bar a, #api-content p, #api-content li, .claim',
  })),
  ...senders.map(({ id, asyncapi }) => ({
    name: `events reference of ${id}`,
    path: `/${referencePath(id, 'events')}`,
    heading: asyncapi!.info.title,
    text: '.site-bar a, #api-content p, #api-content li, .claim',
  })),
  ...apis.flatMap((api) =>
    pagesOf(api).map((page) => ({
      name: `${page} of ${api.id}`,
      path: `/${behaviourPath(api.id, page)}`,
      heading: titleOfPage(api, page),
      text: '.vp-doc p, .vp-doc a, .vp-doc :is(dt, dd), .vp-doc td, .vp-doc li, .claim, .state-diagram text',
    })),
  ),
  // The pages of all workflows have the same structure.
  ...apis.flatMap(({ id, spec, workflows }) =>
    workflows.flows.slice(0, 1).map(({ name, document }) => ({
      name: `workflow ${name} of ${id}`,
      path: `/${workflowPath(id, name)}`,
      heading: `${document.info.title}: ${spec.info.title}`,
      text: '.vp-doc p, .vp-doc a, .vp-doc td, .state-diagram text',
    })),
  ),
  {
    name: 'overview of the packages',
    path: '/packages/',
    heading: 'Packages',
    text: '.vp-doc p, .vp-doc a, .vp-doc td',
  },
  ...entries.map(({ specifier, page }) => ({
    name: `reference of ${specifier}`,
    path: `/${page}.html`,
    heading: specifier,
    text: '.vp-doc :is(p, li, td, code, a, strong, em)',
  })),
];

let site: OpenSite;
const inPage: InPage = (path, ...look) => site.inPage(path, ...look);
const { survey, read } = createSurveys(pages, inPage);

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

// Other checks may keep the processors busy at the same time.
describe.concurrent('the site', { timeout: 180_000 }, () => {
  describe.for(pages)('the $name', (shown) => {
    it('opens without an error or a request to another origin', async () => {
      const { heading, problems } = await survey(shown);
      expect(heading).toContain(shown.heading);
      expect(problems).toEqual([]);
    });

    it.for(['light', 'dark'] as const)('fits a phone and a desktop and is readable, %s', async (colorScheme) => {
      const { dark, sizes } = (await survey(shown))[colorScheme];
      expect(dark).toBe(colorScheme === 'dark');
      expect(sizes.map(({ width }) => width).sort()).toEqual([1280, 375]);
      for (const { width, widest, contrast } of sizes) {
        expect(widest).toBe(width);
        expect(contrast.measured).toBeGreaterThan(3);
        expect(contrast.unreadable).toEqual([]);
      }
    });
  });

  describe('the landing page', () => {
    const claims = read('/', (page) => page.locator('.landing .claims').boundingBox());

    it('explains the project on one desktop screen', async () => {
      const { y, height } = (await claims())!;
      expect(y + height).toBeLessThanOrEqual(900);
    });

    it.for([
      { name: 'REST reference', address: /\/reference\/[\w-]+\/$/ },
      { name: 'Events reference', address: /\/reference\/[\w-]+\/events\/$/ },
    ])('links to the $name', ({ name, address }) =>
      inPage('/', async (page, wrong) => {
        await page.locator('.landing .actions').getByRole('link', { name }).click();
        await page.locator('#api-content h1').waitFor();
        expect(page.url()).toMatch(address);
        expect(wrong).toEqual([]);
      }),
    );

    const cards = read('/', (page) =>
      page.$$eval('.apis article', (articles) =>
        articles.map((article) => ({
          counts: article.querySelector<HTMLElement>('.counts')!.innerText.replaceAll(/\s+/g, ' '),
          links: [...article.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        })),
      ),
    );

    it('shows the numbers of the contract of each API, and links to its references', async () => {
      const shown = await cards();
      for (const [index, api] of apis.entries()) {
        const { id, spec, asyncapi, behaviour } = api;
        const { counts, links } = shown[index]!;
        expect(counts).toContain(`${listOperations(spec).length} operations`);
        if (asyncapi) expect(counts).toContain(`${listEvents(spec).length} events`);
        if (behaviour) expect(counts).toContain(`${Object.keys(behaviour.rules).length} rules`);
        expect(links).toEqual([
          `/${referencePath(id, 'rest')}`,
          ...(asyncapi ? [`/${referencePath(id, 'events')}`] : []),
          ...(behaviour ? [`/${behaviourEntry(api)}`] : []),
        ]);
      }
    });
  });

  describe('the guides', () => {
    it('can be searched', () =>
      inPage('/', async (page, wrong) => {
        await page.locator('#local-search button').click();
        await page.locator('#localsearch-input').fill('sl-violations');
        await page.locator('#localsearch-list a').first().click();
        await page.getByRole('heading', { name: 'What is checked' }).waitFor();
        expect(page.url()).toContain('/guides/using-the-mock');
        expect(wrong).toEqual([]);
      }));

    it.for([
      { word: 'maxRetryDelay', page: /\/packages\/[\w/-]+(\.html)?#properties(-\d+)?$/ },
      { word: 'WebhookVerificationError', page: /\/packages\/[\w/-]+(\.html)?#webhookverificationerror$/ },
    ])('are searched together with the packages: $word', ({ word, page: address }) =>
      inPage('/', async (page, wrong) => {
        await page.locator('#local-search button').click();
        await page.locator('#localsearch-input').fill(word);
        const hits = page.locator('#localsearch-list a');
        await hits.first().waitFor();
        const addresses = await hits.evaluateAll((found) => found.map((hit) => hit.getAttribute('href') ?? ''));
        const hit = addresses.findIndex((one) => address.test(one));
        expect(addresses.slice(0, hit + 1)).toContainEqual(expect.stringMatching(address));
        await hits.nth(hit).click();
        await page.waitForURL(address);
        expect(wrong).toEqual([]);
      }),
    );

    it('open the references from the menu as separate pages', () =>
      inPage('/guides/events.html', async (page, wrong) => {
        await page.locator('.VPSidebar').getByRole('link', { name: 'REST reference' }).first().click();
        await page.locator('#api-content h1').waitFor();
        expect(wrong).toEqual([]);
      }));

    it('have a page for addresses that do not exist', () =>
      inPage('/nowhere.html', async (page, wrong) => {
        expect(await page.locator('.NotFound').innerText()).toContain('Page not found');
        expect(wrong.filter((problem) => !/404/.test(problem))).toEqual([]);
      }));
  });

  describe.for(apis)('the REST reference of $id', ({ id, spec, behaviour }) => {
    const path = `/${referencePath(id, 'rest')}`;

    it('shows every operation with its id, summary, path, scopes and rules at the address in llms.txt, and finds one', () =>
      inPage(path, { colorScheme: 'light' }, async (page, wrong) => {
        expect(await isDark(page)).toBe(false);
        const missing: string[] = [];
        for (const entry of listOperations(spec)) {
          const { summary, path: template, scopes } = entry;
          const rules = rulesOfOperation(behaviour, entry.id).map(([rule]) => rule);
          const parts = [entry.id, summary, template, ...scopes, ...rules];
          missing.push(...(await missingAt(page, operationAnchor(entry), parts)));
        }
        expect(missing).toEqual([]);
        expect(wrong).toEqual([]);

        // With the search of the reference.
        const { summary } = listOperations(spec)[0]!;
        await page.locator('[data-testid="search-trigger"]').click();
        await page.keyboard.type(summary);
        const hits = page.locator('[data-testid="search-dialog"] a');
        await hits.filter({ hasText: summary }).first().waitFor();
        expect(await hits.allInnerTexts()).toContainEqual(expect.stringContaining(summary));
      }));
  });

  describe.for(senders)('the events reference of $id', ({ id, spec, behaviour }) => {
    it('shows every event with its headers, payload and rules at the address in llms.txt', () =>
      inPage(`/${referencePath(id, 'events')}`, async (page, wrong) => {
        const missing: string[] = [];
        for (const event of listEvents(spec)) {
          const rules = rulesOfEvent(behaviour, event.name).map(([rule]) => rule);
          missing.push(...(await missingAt(page, eventAnchor(event), [event.name, 'Headers', 'Payload', ...rules])));
        }
        expect(missing).toEqual([]);
        expect(wrong).toEqual([]);
      }));
  });

  it('keeps the choice of light or dark between guides and references', () =>
    inPage('/', { colorScheme: 'light' }, async (page) => {
      await page.locator('.VPNavBarAppearance button').click();
      await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
      await site.visit(page, `/${referencePath(apis[0]!.id, 'rest')}`);
      expect(await isDark(page)).toBe(true);
      await page.locator('[data-testid="color-mode-switcher"]').first().click();
      await page.waitForFunction(() => !document.documentElement.classList.contains('dark'));
      await site.visit(page, '/guides/events.html');
      expect(await isDark(page)).toBe(false);
    }));

  describeBehaviour(read, () => site);
});
