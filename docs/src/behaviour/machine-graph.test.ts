import { describe, expect, it } from 'vitest';
import { machineGraph, start } from './machine-graph.ts';
import { shop } from './shop.fixture.ts';

const machine = shop.behaviour.machines['big-order']!;
const { nodes = [], edges = [] } = machineGraph(machine);

describe('machineGraph', () => {
  it('has a node for each state, and a dot as the start', () => {
    expect(nodes.map(({ name }) => name)).toEqual([start, 'open', 'in_doubt', 'ended']);
  });

  it('does not have a dot if no transition creates a resource', () => {
    const transitions = machine.transitions.filter(({ from }) => from);
    expect(machineGraph({ ...machine, transitions }).nodes?.map(({ name }) => name)).not.toContain(start);
  });

  it('gives only final states a second border', () => {
    expect(nodes.filter(({ attributes }) => attributes?.['peripheries'] === 2).map(({ name }) => name)).toEqual([
      'ended',
    ]);
  });

  it('has one arrow between two states, and a dashed one for decided transitions', () => {
    expect(edges.map(({ tail, head, attributes }) => [tail, head, attributes?.['style']])).toEqual([
      [start, 'open', undefined],
      ['open', 'open', undefined],
      ['open', 'ended', undefined],
      ['in_doubt', 'ended', undefined],
      ['open', 'ended', 'dashed'],
    ]);
  });

  it('labels an arrow with all its causes, with operations as code and other causes by name', () => {
    const { html } = edges[2]!.attributes!['label'] as { html: string };
    expect(html).toMatch(/<FONT FACE="Courier"[^>]*>&nbsp;cancelOrder<\/FONT><BR[^>]*>.*expire \(timer\)/);
  });

  it('shows the same name once', () => {
    const twice = machine.transitions.map((transition) => ({
      ...transition,
      name: 'close',
      source: 'stated' as const,
    }));
    const { html } = machineGraph({ ...machine, transitions: twice }).edges![2]!.attributes!['label'] as {
      html: string;
    };
    expect(html.match(/close \(system\)/g)).toHaveLength(1);
  });
});
