import type { Page } from 'playwright-core';

/** The contrast of the text on a page. */
export interface Contrast {
  /** How many elements with text were measured. */
  measured: number;
  /** The elements with a contrast ratio (WCAG 2) below 4.5, with the start of their text. */
  unreadable: { text: string; ratio: number }[];
}

/** Measures the contrast of the text of each visible element that the selector finds. */
export function measureContrast(page: Page, selector: string): Promise<Contrast> {
  return page.$$eval(selector, (elements) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

    /** Paints any CSS colour over another one. Reading a pixel back is slow, and pages have few colours. */
    const mixed = new Map<string, number[]>();
    const over = (colour: string, below: number[]): number[] => {
      const key = `${colour} over ${below.join(' ')}`;
      let pixel = mixed.get(key);
      if (!pixel) {
        context.fillStyle = `rgb(${below.join(' ')})`;
        context.fillRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        pixel = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
        mixed.set(key, pixel);
      }
      return pixel;
    };

    // Most elements share their ancestors.
    const grounds = new Map<Element | null, number[]>([[null, [255, 255, 255]]]);
    const background = (element: Element | null): number[] => {
      let ground = grounds.get(element);
      if (!ground) {
        ground = over(getComputedStyle(element!).backgroundColor, background(element!.parentElement));
        grounds.set(element, ground);
      }
      return ground;
    };

    const luminance = (colour: number[]): number => {
      const [red, green, blue] = colour.map((channel) => {
        const share = channel / 255;
        return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };

    const all = elements
      .filter((element) => element.getClientRects().length > 0 && element.textContent!.trim() !== '')
      .map((element) => {
        const ground = background(element);
        const { color, fill } = getComputedStyle(element);
        const ink = over(element instanceof SVGElement ? fill : color, ground);
        const [light, dark] = [luminance(ground), luminance(ink)].sort((a, b) => b - a);
        return { text: element.textContent!.trim().slice(0, 60), ratio: (light! + 0.05) / (dark! + 0.05) };
      });
    return { measured: all.length, unreadable: all.filter(({ ratio }) => ratio < 4.5) };
  });
}
