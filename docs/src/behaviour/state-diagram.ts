import { instance } from '@viz-js/viz';
import type { Machine } from '@wirepact/scripts/contract/behaviour';
import { escape } from './html.ts';
import { machineGraph } from './machine-graph.ts';

const graphviz = await instance();

/**
 * A state machine as an SVG element that uses the colours and fonts of the page. States have the class `.node`, arrows
 * `.edge`, causes `.labels`, operations `.code`, and shapes without a fill `.line`. The element does not contain ids, so one
 * page can have several diagrams.
 *
 * @param title The accessible name of the diagram.
 */
export function stateDiagram(machine: Machine, title: string): string {
  const svg = graphviz.renderString(machineGraph(machine), { format: 'svg_inline' });
  const [, width, height, box] = /<svg width="(\d+)pt" height="(\d+)pt"\s+viewBox="([^"]+)"/.exec(svg) ?? [];
  const [, transform, drawing = ''] = /<g [^>]*class="graph" transform="([^"]+)">([^]*)<\/g>\s*<\/svg>/.exec(svg) ?? [];
  if (!transform || !box) throw new Error(`Graphviz has drawn "${title}" in an unknown form:\n${svg}`);

  const labels: string[] = [];
  const shapes = drawing
    .replaceAll(/<!--[^]*?-->|<title>[^]*?<\/title>|\s*\n\s*/g, '')
    .replaceAll(/ font-family="Courier[^"]*"/g, ' class="code"')
    .replaceAll(/ fill="none"/g, ' class="line"')
    .replaceAll(/ (?:id|fill|stroke|font-family|font-size|xml:space)="[^"]*"/g, '')
    // Labels come after all arrows, so that a label can hide an arrow that passes behind it.
    .replaceAll(/<g class="edge">.*?<\/g>/g, (edge) =>
      edge.replaceAll(/<text.*?<\/text>/g, (label) => {
        labels.push(label);
        return '';
      }),
    );
  const name = escape(title);
  return [
    `<svg class="state-diagram" role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="${box}">`,
    `<title>${name}</title>`,
    `<g transform="${transform}">${shapes}<g class="labels">${labels.join('')}</g></g></svg>`,
  ].join('');
}
