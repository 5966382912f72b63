import { describe, expect, it } from 'vitest';
import { sequenceDiagram } from './sequence-diagram.ts';

const svg = sequenceDiagram(
  ['You', 'Shop', 'Others'],
  [
    { from: 0, to: 1, text: 'createOrder', isCode: true, note: '201' },
    { from: 2, to: 1, text: 'pay "order"', isCode: false, note: '' },
  ],
  'Paying an "order"',
);

describe('sequenceDiagram', () => {
  it('has an accessible name', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="Paying an &quot;order&quot;"/);
    expect(svg).toContain('<title>Paying an &quot;order&quot;</title>');
  });

  it('shows participants and messages as text, in their order', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual(['You', 'Shop', 'Others', 'createOrder', '201', 'pay &quot;order&quot;', '']);
    expect(svg.match(/class="code"[^>]*>([^<]*)/)?.[1]).toBe('createOrder');
  });

  it('draws an arrow from the sender to the receiver', () => {
    const arrows = [...svg.matchAll(/<g class="edge"><path class="line" d="M(\d+),\d+H(\d+)"/g)];
    const directions = arrows.map(([, start, end]) => Math.sign(Number(end) - Number(start)));
    expect(directions).toEqual([1, -1]);
    expect(arrows[1]![1]).toBe(svg.match(/<text x="(\d+)"[^>]*>Others</)![1]);
  });

  it('does not set colours and fonts, and does not contain ids', () => {
    expect(svg).not.toMatch(/ (fill|stroke|font-family|font-size|id)="/);
  });
});
