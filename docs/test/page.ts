import type { Page } from 'playwright-core';

export function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.classList.contains('dark'));
}

/** The width of a page, however wide its window; runs in the page. */
export function measureWidth(): number {
  return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
}

/** Which of `parts` the section of a reference lacks that an address within it opens, given five seconds to appear. */
export async function missingAt(page: Page, anchor: string, parts: readonly string[]): Promise<string[]> {
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
