import type { Page } from 'playwright-core';
import { measureContrast, type Contrast } from './contrast.ts';
import type { InPage } from './open-site.ts';
import { isDark, measureWidth } from './page.ts';

/** A page to survey. */
export interface Surveyed {
  path: string;
  /** A selector for the elements whose contrast is measured. */
  text: string;
}

/** What a page shows and does, in both colour schemes. */
export interface Survey {
  heading: string | null;
  problems: string[];
  light: Appearance;
  dark: Appearance;
}

interface Appearance {
  dark: boolean;
  sizes: { width: number; widest: number; contrast: Contrast }[];
}

/** Loads each page once, for all tests that ask about it: loading is most of the work. */
export interface Surveys {
  survey(page: Surveyed): Promise<Survey>;
  /**
   * Registers something to read from a page when it is surveyed, on a desktop. It must not change the page. Returns a
   * function for the result. Call this before the tests run.
   */
  read<T>(path: string, read: (page: Page) => Promise<T>): () => Promise<T>;
}

/** Surveys pages of the site on demand. */
export function createSurveys(pages: readonly Surveyed[], inPage: InPage): Surveys {
  const surveys = new Map<string, Promise<Survey>>();
  const readers = new Map<string, ((page: Page) => Promise<unknown>)[]>();

  const survey = ({ path, text }: Surveyed): Promise<Survey> => {
    const known = surveys.get(path);
    if (known) return known;
    const made = surveyPage(inPage, { path, text }, readers.get(path) ?? []);
    surveys.set(path, made);
    return made;
  };

  return {
    survey,
    read(path, read) {
      const surveyed = pages.find((page) => page.path === path);
      if (!surveyed) throw new Error(`${path} is not among the pages to survey.`);
      let result: ReturnType<typeof read> | undefined;
      const reader = (page: Page): Promise<unknown> => (result = read(page));
      readers.set(path, [...(readers.get(path) ?? []), reader]);
      return async () => {
        await survey(surveyed);
        return result!;
      };
    },
  };
}

async function surveyPage(
  inPage: InPage,
  { path, text }: Surveyed,
  readers: readonly ((page: Page) => Promise<unknown>)[],
): Promise<Survey> {
  let found: Survey | undefined;
  // Each change of the size is a new layout of the whole page, so it is loaded in the first one.
  await inPage(path, { colorScheme: 'dark', viewport: phone }, async (page, problems) => {
    const heading = await page.locator('h1').first().textContent();
    const dark = await measure(page, text, [phone, desktop]);
    // Only the test that asked for something fails if it cannot be read.
    for (const read of readers) await read(page).catch(() => {});
    // Time for what a page does after it has loaded.
    await page.waitForTimeout(500);
    await makeLight(page, path);
    const light = await measure(page, text, [desktop, phone]);
    found = { heading, problems, light, dark };
  });
  return found!;
}

const phone = { width: 375, height: 812 };
const desktop = { width: 1280, height: 900 };

/** A guide follows the system. A reference asks for the scheme of the system only when it is loaded, and has a switch. */
async function makeLight(page: Page, path: string): Promise<void> {
  // Otherwise colours could be measured while they change.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  if (path.startsWith('/reference/')) await page.locator('[data-testid="color-mode-switcher"]').first().click();
  else await page.emulateMedia({ colorScheme: 'light' });
  await page.waitForFunction(() => !document.documentElement.classList.contains('dark'));
}

async function measure(page: Page, text: string, sizes: readonly (typeof phone)[]): Promise<Appearance> {
  const appearance: Appearance = { dark: await isDark(page), sizes: [] };
  for (const size of sizes) {
    await page.setViewportSize(size);
    const widest = await page.evaluate(measureWidth);
    appearance.sizes.push({ width: size.width, widest, contrast: await measureContrast(page, text) });
  }
  return appearance;
}
