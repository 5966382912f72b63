import { describe, expect, it } from 'vitest';
import { shop } from './shop.fixture.ts';
import { stateDiagram } from './state-diagram.ts';

const svg = stateDiagram(shop.behaviour.machines['big-order']!, 'States of an "order"');

describe('stateDiagram', () => {
  it('has an accessible name', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="States of an &quot;order&quot;"/);
    expect(svg.match(/<title>[^<]*<\/title>/g)).toEqual(['<title>States of an &quot;order&quot;</title>']);
  });

  it('shows states and operations as text', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('\u00A0', '').trim());
    expect(texts).toEqual(expect.arrayContaining(['open', 'in_doubt', 'ended', 'createOrder', 'close (system)']));
  });

  it('does not set colours and fonts', () => {
    expect(svg).not.toMatch(/ (fill|stroke|font-family|font-size)="/);
  });

  it('does not contain ids, so that one page can have several diagrams', () => {
    expect(svg).not.toMatch(/ id="/);
  });

  it('draws final states with two borders and decisions with dashed lines', () => {
    const nodes = svg.match(/<g class="node">.*?<\/g>/g) ?? [];
    const borders = (state: string): number =>
      nodes.find((node) => node.includes(`>${state}<`))!.match(/<path/g)!.length;
    expect([borders('open'), borders('ended')]).toEqual([1, 2]);
    const dashed = svg.match(/<g class="(node|edge)">(?:(?!<\/g>).)*stroke-dasharray/g) ?? [];
    expect(dashed.map((part) => part.slice(0, 16)).sort()).toEqual(['<g class="edge">', '<g class="node">']);
  });

  it('draws labels after all arrows, so that no arrow crosses a label', () => {
    expect(svg.lastIndexOf('class="edge"')).toBeLessThan(svg.indexOf('class="labels"'));
    expect(svg.match(/<g class="edge">(?:(?!<\/g>).)*<text/g)).toBeNull();
  });
});
