import type { Edge, Graph, Node } from '@viz-js/viz';
import { startStates, type Machine, type Transition } from '@wirepact/scripts/contract/behaviour';
import { escape } from './html.ts';

/** The name of the node for transitions that create a resource. No state has this name. */
export const start = '(start)';

/**
 * A state machine as a graph for Graphviz: a node for each state, a dot as the start of transitions that create a resource,
 * and one edge for all transitions between the same two states. Transitions that were decided have an edge of their own.
 */
export function machineGraph({ states, transitions }: Machine): Graph {
  const arrows = new Map<string, { tail: string; head: string; decided: boolean; causes: Transition[] }>();
  for (const transition of transitions) {
    const [decided, from] = [transition.source === 'decided', startStates(transition)];
    for (const tail of from.length > 0 ? from : [start]) {
      const key = JSON.stringify([tail, transition.to, decided]);
      const arrow = arrows.get(key) ?? { tail, head: transition.to, decided, causes: [] };
      arrows.set(key, arrow);
      arrow.causes.push(transition);
    }
  }
  return {
    directed: true,
    graphAttributes: { rankdir: 'TB', bgcolor: 'transparent', nodesep: 0.35, ranksep: 0.45 },
    // Graphviz uses these fonts only to measure. They are a little larger than the drawn ones, to leave room between lines.
    nodeAttributes: {
      shape: 'box',
      style: 'rounded',
      fontname: 'Arial',
      fontsize: 15,
      height: 0.44,
      margin: '0.16,0.06',
    },
    edgeAttributes: { fontname: 'Arial', fontsize: 14, arrowsize: 0.75 },
    nodes: [
      ...(transitions.some((transition) => startStates(transition).length === 0) ? [dot] : []),
      ...Object.entries(states).map(([name, { final, source }]): Node => ({
        name,
        attributes: {
          label: name,
          ...(final && { peripheries: 2 }),
          ...(source === 'decided' && { style: 'rounded,dashed' }),
        },
      })),
    ],
    edges: [...arrows.values()].map(({ tail, head, decided, causes }): Edge => ({
      tail,
      head,
      attributes: {
        label: { html: label(causes) },
        ...(decided && { style: 'dashed' }),
      },
    })),
  };
}

const dot: Node = {
  name: start,
  attributes: { shape: 'circle', style: 'filled', label: '', width: 0.16, height: 0.16 },
};

/** Keeps a label away from its arrow. In code, it is as wide as two in prose. */
const space = '&nbsp;';

/** The causes, one below another: operations as code, and other causes as the name of the transition and the kind of cause. */
function label(causes: readonly Transition[]): string {
  const lines = causes.map(({ name, by: { operation, ...others } }) => {
    if (operation !== undefined) return `<FONT FACE="Courier" POINT-SIZE="13">${space}${escape(operation)}</FONT>`;
    return `${space}${space}${escape(`${name} (${Object.keys(others).join()})`)}${space}`;
  });
  return [...new Set(lines)].map((line) => `${line}<BR ALIGN="LEFT"/>`).join('');
}
