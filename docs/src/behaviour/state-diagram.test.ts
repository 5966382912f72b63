import { describe, expect, it } from 'vitest';
import { shop } from './shop.fixture.ts';
import { stateDiagram } from './state-diagram.ts';

const svg = stateDiagram(shop.behaviour.machines['big-order']!, 'States of an "order"');

describe('stateDiagram', () => {
  it('is called something where it cannot be seen', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="States of an &quot;order&quot;"/);
    expect(svg.match(/<title>[^<]*<\/title>/g)).toEqual(['<title>States of an &quot;order&quot;</title>']);
  });

  it('has its states and operations as text', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('\u00A0', '').trim());
    expect(texts).toEqual(expect.arrayContaining(['open', 'in_doubt', 'ended', 'createOrder', 'It rains.']));
  });

  it('leaves colours and fonts to the page', () => {
    expect(svg).not.toMatch(/ (fill|stroke|font-family|font-size)="/);
  });

  it('has no id, so that several can stand in one page', () => {
    expect(svg).not.toMatch(/ id="/);
  });

  it('draws a final state twice and what was decided in dashes', () => {
    const nodes = svg.match(/<g class="node">.*?<\/g>/g) ?? [];
    const borders = (state: string): number =>
      nodes.find((node) => node.includes(`>${state}<`))!.match(/<path/g)!.length;
    expect([borders('open'), borders('ended')]).toEqual([1, 2]);
    const dashed = svg.match(/<g class="(node|edge)">(?:(?!<\/g>).)*stroke-dasharray/g) ?? [];
    expect(dashed.map((part) => part.slice(0, 16)).sort()).toEqual(['<g class="edge">', '<g class="node">']);
  });

  it('draws words after all arrows, so that none is crossed out', () => {
    expect(svg.lastIndexOf('class="edge"')).toBeLessThan(svg.indexOf('class="labels"'));
    expect(svg.match(/<g class="edge">(?:(?!<\/g>).)*<text/g)).toBeNull();
  });
});
