import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventAnchor, operationAnchor, referencePath } from '../src/anchors.ts';
import { findApis } from '../src/apis.ts';
import { eventsOf, operationsOf } from '../src/contract.ts';
import { startBrowser } from './browser.ts';
import { contrasts } from './contrast.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

const apis = await findApis();
const senders = apis.filter(({ asyncapi }) => asyncapi);
const guides = ['getting-started', 'using-the-mock', 'events', 'provenance', 'edit-a-contract'];

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
];

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await startBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.concurrent('the site', { timeout: 60_000 }, () => {
  describe.for(pages)('the $name', ({ path, heading, text }) => {
    it('opens without an error or a request to another origin', () =>
      inPage(path, async (page, wrong) => {
        expect(await page.locator('h1').first().textContent()).toContain(heading);
        // Time for what a page does after it has loaded.
        await page.waitForTimeout(500);
        expect(wrong).toEqual([]);
      }));

    it.for(['light', 'dark'] as const)('fits phone and desk and can be read, %s', (colorScheme) =>
      inPage(path, { colorScheme }, async (page) => {
        expect(await isDark(page)).toBe(colorScheme === 'dark');
        for (const [width, height] of [
          [375, 812],
          [1280, 900],
        ] as const) {
          await page.setViewportSize({ width, height });
          expect(await page.evaluate(widest)).toBe(width);
          const found = await contrasts(page, text);
          expect(found.length).toBeGreaterThan(3);
          expect(found.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
        }
      }),
    );
  });

  describe('the landing page', () => {
    it('says what this is in one screen of a desk', () =>
      inPage('/', async (page) => {
        const claims = await page.locator('.landing .claims').boundingBox();
        expect(claims!.y + claims!.height).toBeLessThanOrEqual(900);
      }));

    it.for([
      { name: 'REST reference', address: /\/reference\/[\w-]+\/$/ },
      { name: 'Events reference', address: /\/reference\/[\w-]+\/events\/$/ },
    ])('leads to the $name', ({ name, address }) =>
      inPage('/', async (page, wrong) => {
        await page.locator('.landing .actions').getByRole('link', { name }).click();
        await page.locator('#api-content h1').waitFor();
        expect(page.url()).toMatch(address);
        expect(wrong).toEqual([]);
      }),
    );

    it('shows for each API the numbers of its contract, and leads to its references', () =>
      inPage('/', async (page) => {
        for (const [index, { id, spec, asyncapi }] of apis.entries()) {
          const card = page.locator('.apis article').nth(index);
          const counts = (await card.locator('.counts').innerText()).replaceAll(/\s+/g, ' ');
          expect(counts).toContain(`${operationsOf(spec).length} operations`);
          if (asyncapi) expect(counts).toContain(`${eventsOf(spec).length} events`);
          const links = await card
            .getByRole('link')
            .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
          expect(links).toEqual([
            `/${referencePath(id, 'rest')}`,
            ...(asyncapi ? [`/${referencePath(id, 'events')}`] : []),
          ]);
        }
      }));
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

    it('open the references from the menu, as pages of their own', () =>
      inPage('/guides/events.html', async (page, wrong) => {
        await page.locator('.VPSidebar').getByRole('link', { name: 'REST reference' }).first().click();
        await page.locator('#api-content h1').waitFor();
        expect(wrong).toEqual([]);
      }));

    it('have a page for addresses that lead nowhere', () =>
      inPage('/nowhere.html', async (page, wrong) => {
        expect(await page.locator('.NotFound').innerText()).toContain('There is no such page');
        expect(wrong.filter((problem) => !/404/.test(problem))).toEqual([]);
      }));
  });

  describe.for(apis)('the REST reference of $id', ({ id, spec }) => {
    const path = `/${referencePath(id, 'rest')}`;

    it('shows every operation with its id, summary, path and scopes where llms.txt says', () =>
      inPage(path, async (page, wrong) => {
        const missing: string[] = [];
        for (const entry of operationsOf(spec)) {
          const { operationId, summary, path: template, scopes } = entry;
          missing.push(...(await missingAt(page, operationAnchor(entry), [operationId, summary, template, ...scopes])));
        }
        expect(missing).toEqual([]);
        expect(wrong).toEqual([]);
      }));

    it('finds an operation with its own search', () =>
      inPage(path, async (page) => {
        const { summary } = operationsOf(spec).at(-1)!;
        await page.locator('[data-testid="search-trigger"]').click();
        await page.keyboard.type(summary);
        const hits = page.locator('[data-testid="search-dialog"] a');
        await hits.filter({ hasText: summary }).first().waitFor();
        expect(await hits.allInnerTexts()).toContainEqual(expect.stringContaining(summary));
      }));
  });

  describe.for(senders)('the events reference of $id', ({ id, spec }) => {
    it('shows every event with its headers and payload where llms.txt says', () =>
      inPage(`/${referencePath(id, 'events')}`, async (page, wrong) => {
        const missing: string[] = [];
        for (const event of eventsOf(spec)) {
          missing.push(...(await missingAt(page, eventAnchor(event), [event.name, 'Headers', 'Payload'])));
        }
        expect(missing).toEqual([]);
        expect(wrong).toEqual([]);
      }));
  });

  it('keeps the choice of light or dark from guide to reference and back', () =>
    inPage('/', { colorScheme: 'light' }, async (page) => {
      await page.locator('.VPNavBarAppearance button').click();
      await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
      await visit(page, `/${referencePath(apis[0]!.id, 'rest')}`);
      expect(await isDark(page)).toBe(true);
      await page.locator('[data-testid="color-mode-switcher"]').first().click();
      await page.waitForFunction(() => !document.documentElement.classList.contains('dark'));
      await visit(page, '/guides/events.html');
      expect(await isDark(page)).toBe(false);
    }));
});

type Look = (page: Page, wrong: string[]) => Promise<void>;

/**
 * Opens a page of the site in a window of its own. `wrong` collects what must not happen in it: requests to others, answers
 * of failure, errors in the console, and what the policy of the page has stopped.
 */
async function inPage(path: string, ...[first, second]: [Look] | [BrowserContextOptions, Look]): Promise<void> {
  const [options, look] = typeof first === 'function' ? [{}, first] : [first, second!];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    page.setDefaultTimeout(15_000);
    const wrong = watch(page);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} stopped ${blockedURI}`),
      );
    });
    await visit(page, path);
    await look(page, wrong);
  } finally {
    await page.close();
  }
}

function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (origin !== site.origin && protocol !== 'data:' && protocol !== 'blob:') wrong.push(`asks ${request.url()}`);
  });
  page.on('websocket', (socket) => wrong.push(`opens ${socket.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`throws ${error.message}`));
  return wrong;
}

/** Goes to a page of the site and waits until it has its fonts and answers to clicks. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${site.origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  // Vue and React leave their mark on what they have taken over.
  await page.waitForFunction(() =>
    [document.querySelector('#app'), document.querySelector('#redoc')].some(
      (root) => root && Object.keys(root).some((key) => /^(__vue_app__|__reactContainer)/.test(key)),
    ),
  );
}

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.classList.contains('dark'));
}

function widest(): number {
  return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
}

/** Which of `parts` the section of a reference lacks that an address within it opens, given five seconds to appear. */
async function missingAt(page: Page, anchor: string, parts: readonly string[]): Promise<string[]> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, anchor);
  const section = page.locator(`[data-section-id="${anchor.slice(1)}"]`).first();
  let missing: string[] = [];
  for (let attempt = 0; attempt < 50; attempt++) {
    const shown = (await section.count()) > 0 ? await section.innerText() : '';
    missing = parts.filter((part) => !shown.includes(part)).map((part) => `${anchor} lacks ${part}`);
    if (missing.length === 0) break;
    await page.waitForTimeout(100);
  }
  return missing;
}
