import type { BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { serveSite } from './serve-site.ts';

/** Looks at a page. `wrong` collects what must not happen in it. */
export type Look = (page: Page, wrong: string[]) => Promise<void>;
export type InPage = (path: string, ...look: [Look] | [BrowserContextOptions, Look]) => Promise<void>;

/** The built site, served and opened in a browser. */
export interface OpenSite {
  /** Such as `http://127.0.0.1:41234`, without a slash at the end. */
  origin: string;
  /**
   * Opens a page of the site in a window of its own. These must not happen in it: requests to other hosts, error
   * responses, errors in the console, and requests that the policy of the page blocks.
   */
  inPage: InPage;
  /** Goes to a page of the site, and waits until its fonts are loaded and it reacts to clicks. */
  visit(page: Page, path: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const [{ origin, close }, browser] = await Promise.all([serveSite(), startBrowser()]);

  const visit = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${origin}${path}`);
    await page.evaluate(() => document.fonts.ready);
    // Vue and React mark the elements that they control.
    await page.waitForFunction(() =>
      [document.querySelector('#app'), document.querySelector('#redoc')].some(
        (root) => root && Object.keys(root).some((key) => /^(__vue_app__|__reactContainer)/.test(key)),
      ),
    );
  };

  return {
    origin,
    visit,
    inPage: async (path, ...[first, second]) => {
      const [options, look] = typeof first === 'function' ? [{}, first] : [first, second!];
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      try {
        page.setDefaultTimeout(15_000);
        const wrong = watch(page, origin);
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            console.error(`policy: ${violatedDirective} blocked ${blockedURI}`),
          );
        });
        await visit(page, path);
        await look(page, wrong);
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

function watch(page: Page, own: string): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (origin !== own && protocol !== 'data:' && protocol !== 'blob:') wrong.push(`requests ${request.url()}`);
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
