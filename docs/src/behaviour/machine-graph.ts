import type { Edge, Graph, Node } from '@viz-js/viz';
import { startStates, type Cause, type Machine } from '@wirepact/scripts/contract/behaviour';
import { escape } from './html.ts';

/** The name of the node for transitions that create a resource. No state has this name. */
export const start = '(start)';

/** The number of characters in a line of a label. Loops have longer lines, because height takes room from other arrows. */
const [lineLength, loopLength] = [24, 36];

/**
 * A state machine as a graph for Graphviz: a node for each state, a dot as the start of transitions that create a resource,
 * and one edge for all transitions between the same two states. Transitions that were decided have an edge of their own.
 */
export function machineGraph({ states, transitions }: Machine): Graph {
  const arrows = new Map<string, { tail: string; head: string; decided: boolean; causes: Cause[] }>();
  for (const transition of transitions) {
    const [decided, from] = [transition.source === 'decided', startStates(transition)];
    for (const tail of from.length > 0 ? from : [start]) {
      const key = JSON.stringify([tail, transition.to, decided]);
      const arrow = arrows.get(key) ?? { tail, head: transition.to, decided, causes: [] };
      arrows.set(key, arrow);
      arrow.causes.push(transition.by);
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
        label: { html: label(causes, tail === head ? loopLength : lineLength) },
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

/** The causes, one below another: operations as code, and other causes in the words of the contract. */
function label(causes: readonly Cause[], length: number): string {
  const lines = causes.flatMap(({ operation, ...others }) => {
    if (operation !== undefined) return [`<FONT FACE="Courier" POINT-SIZE="13">${space}${escape(operation)}</FONT>`];
    return Object.values(others).flatMap((sentence: string) =>
      wrap(sentence.replaceAll('`', ''), length).map((line) => `${space}${space}${escape(line)}${space}`),
    );
  });
  return lines.map((line) => `${line}<BR ALIGN="LEFT"/>`).join('');
}

/** A sentence in lines. A long sentence has longer lines. */
function wrap(sentence: string, wanted: number): string[] {
  const words = sentence.trim().split(/\s+/);
  const length = Math.max(wanted, Math.ceil(sentence.length / 4));
  return words.reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    return lines.length > 0 && longer.length <= length ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
