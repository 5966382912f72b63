import { escape } from './html.ts';

/** A request from one participant to another. Participants are numbers in the order of the diagram. */
export interface Message {
  from: number;
  to: number;
  text: string;
  /** Whether the text is a name in programs. */
  isCode: boolean;
  /** What comes back, or how often it is sent. */
  note: string;
}

const BETWEEN = 290;
const MARGIN = 90;
const HEAD = 36;
const ROW = 52;

/**
 * Messages in the order of time, as an SVG element that uses the colours and fonts of the page. Participants have the class
 * `.node`, arrows `.edge`, and names in programs `.code`, as in a state diagram.
 *
 * @param title The accessible name of the diagram.
 */
export function sequenceDiagram(participants: readonly string[], messages: readonly Message[], title: string): string {
  const width = 2 * MARGIN + (participants.length - 1) * BETWEEN;
  const height = HEAD + messages.length * ROW + 28;
  const place = (participant: number): number => MARGIN + participant * BETWEEN;
  const heads = participants.map((name, index) => {
    const x = place(index);
    return (
      `<g class="node"><rect class="line" x="${x - 80}" y="1" width="160" height="${HEAD - 2}" rx="8"/>` +
      `<text x="${x}" y="${HEAD / 2 + 5}" text-anchor="middle">${escape(name)}</text></g>` +
      `<path class="line life" d="M${x},${HEAD}V${height}"/>`
    );
  });
  const arrows = messages.map(({ from, to, text, isCode, note }, index) => {
    const [start, end, y] = [place(from), place(to), HEAD + (index + 1) * ROW - 8];
    const direction = Math.sign(end - start);
    const middle = (start + end) / 2;
    const tip = `M${end},${y}l${-9 * direction},-4.5v9z`;
    return (
      `<g class="edge"><path class="line" d="M${start},${y}H${end - 8 * direction}"/><path d="${tip}"/></g>` +
      `<g class="labels"><text${isCode ? ' class="code"' : ''} x="${middle}" y="${y - 8}" text-anchor="middle">${escape(text)}</text>` +
      `<text class="note" x="${middle}" y="${y + 15}" text-anchor="middle">${escape(note)}</text></g>`
    );
  });
  const name = escape(title);
  return [
    `<svg class="state-diagram sequence-diagram" role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${name}</title>${heads.join('')}${arrows.join('')}</svg>`,
  ].join('');
}
