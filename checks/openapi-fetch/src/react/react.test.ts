import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { bundleProgram } from './bundle.ts';
import { startServer } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.concurrent.each(['react-query.tsx', 'swr.tsx'])('%s', (file) => {
  it('reads pages, shows typed errors and creates once, in a browser', async () => {
    // Three attempts for the first click, and one more for the second.
    const server = await startServer(await bundleProgram(file), 3);
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.goto(server.url);

      const items = page.locator('li');
      await items.nth(1).waitFor();
      expect(await items.allTextContents()).toEqual(['INV-1', 'INV-2']);
      await page.getByText('More').click();
      await items.nth(3).waitFor();
      await page.getByText('More').click();
      await items.nth(4).waitFor();
      expect(await items.allTextContents()).toEqual(['INV-1', 'INV-2', 'INV-3', 'INV-4', 'INV-5']);
      expect(await page.getByText('More').count()).toBe(0);
      const pages = server.lists.map((query) => Number(new URLSearchParams(query).get('page') ?? 1));
      expect(new Set(pages)).toEqual(new Set([1, 2, 3]));

      expect(await page.getByRole('status').first().textContent()).toBe('sent');
      expect(await page.getByRole('alert').textContent()).toBe('There is no such invoice.');

      await page.getByText('Create').click();
      await page.getByText('Try again.').waitFor();
      await page.getByText('Create').click();
      await page.getByText('INV-6').waitFor();
      expect(server.keys).toHaveLength(4);
      expect(server.keys[0]).toMatch(/^[\da-f-]{36}$/);
      expect(new Set(server.keys).size).toBe(1);
      expect(faults).toEqual([]);
    } finally {
      server.close();
    }
  });
});
