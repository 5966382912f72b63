import { describe, expect, it } from 'vitest';
import { machineGraph, start } from './machine-graph.ts';
import { shop } from './shop.fixture.ts';

const machine = shop.behaviour.machines['big-order']!;
const { nodes = [], edges = [] } = machineGraph(machine);

describe('machineGraph', () => {
  it('has a node for each state, and a dot to begin from', () => {
    expect(nodes.map(({ name }) => name)).toEqual([start, 'open', 'in_doubt', 'ended']);
  });

  it('has no dot where nothing is made', () => {
    const transitions = machine.transitions.filter(({ from }) => from);
    expect(machineGraph({ ...machine, transitions }).nodes?.map(({ name }) => name)).not.toContain(start);
  });

  it('gives a final state a second border, and no other', () => {
    expect(nodes.filter(({ attributes }) => attributes?.['peripheries'] === 2).map(({ name }) => name)).toEqual([
      'ended',
    ]);
  });

  it('has one arrow between two states for all that is known, and a dashed one for what was decided', () => {
    expect(edges.map(({ tail, head, attributes }) => [tail, head, attributes?.['style']])).toEqual([
      [start, 'open', undefined],
      ['open', 'open', undefined],
      ['open', 'ended', undefined],
      ['in_doubt', 'ended', undefined],
      ['open', 'ended', 'dashed'],
    ]);
  });

  it('says at an arrow all that moves along it, operations as code', () => {
    const { html } = edges[2]!.attributes!['label'] as { html: string };
    expect(html).toMatch(/<FONT FACE="Courier"[^>]*>&nbsp;cancelOrder<\/FONT><BR[^>]*>.*A day passes\./);
  });

  it('writes what a label would take for markup as text', () => {
    const { html } = edges[1]!.attributes!['label'] as { html: string };
    expect(html).toContain('Somebody looks at it &amp; smiles.');
  });
});
