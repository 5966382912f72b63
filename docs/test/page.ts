import type { Page } from 'playwright-core';

export function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.classList.contains('dark'));
}

/** Returns the width of a page, which may be wider than its window. Runs in the page. */
export function measureWidth(): number {
  return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
}

/** Opens the section of a reference at `anchor`, and returns which of `parts` are still missing after five seconds. */
export async function missingAt(page: Page, anchor: string, parts: readonly string[]): Promise<string[]> {
  const missing = await page.evaluate(
    async ({ hash, wanted }) => {
      location.hash = hash;
      const given = performance.now() + 5000;
      for (;;) {
        const section = document.querySelector<HTMLElement>(`[data-section-id="${hash.slice(1)}"]`);
        const shown = section?.innerText ?? '';
        const lacking = wanted.filter((part) => !shown.includes(part));
        if (lacking.length === 0 || performance.now() > given) return lacking;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    { hash: anchor, wanted: parts },
  );
  return missing.map((part) => `${anchor} does not show ${part}`);
}
