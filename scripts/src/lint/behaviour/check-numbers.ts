import type { Behaviour, Said } from '../../contract/behaviour.ts';
import { escapeToken } from '../../contract/pointer.ts';
import { suggest, type Context } from './context.ts';
import { readQuantities, type Quantity } from './quantities.ts';

/** Checks that the texts for people state the same numbers, schedules and statuses as the data for programs. */
export function checkNumbers(context: Context): void {
  const { behaviour, report } = context;
  const { numbers, checks, delivery } = behaviour;
  for (const [name, { value, unit, ...said }] of Object.entries(numbers)) {
    forEachText(context, said, `/numbers/${escapeToken(name)}`, (sentences, id, pointer) => {
      if (states(sentences, value, unit)) return;
      report(
        pointer,
        `The number \`${name}\` is ${value} ${unit}, but \`${id}\` does not state it.`,
        `Correct the text of \`${id}\`, or \`value\` in \`numbers\`. The text may be in words, and times in other units.`,
      );
    });
  }

  forEachText(context, checks, '/checks', (sentences, id, pointer) => {
    const stated = readStatuses(sentences.join(' '));
    const ordered = checks.order.flatMap(({ status }) => status);
    if (stated.slice(0, ordered.length).join() === ordered.join()) return;
    report(
      pointer,
      `The checks have the statuses ${ordered.join(', ')}, but \`${id}\` lists ${stated.join(', ') || 'none'}.`,
      'List the same statuses in brackets, in the same order.',
    );
  });

  if (!delivery) return;
  const { success, retries, deactivation } = delivery;
  if (retries.delays.length !== retries.count) {
    report(
      '/delivery/retries/delays',
      `There are ${retries.count} retries, but ${retries.delays.length} pauses.`,
      'Write one pause for each retry.',
    );
  }
  forEachText(context, retries, '/delivery/retries', (sentences, id, pointer) => {
    const pauses = readQuantities(sentences.join(' ')).flatMap(({ value, unit }) =>
      unit === 'seconds' ? [value] : [],
    );
    if (!`,${pauses.join()},`.includes(`,${retries.delays.join()},`)) {
      report(
        pointer,
        `The pauses are ${retries.delays.join(', ')} seconds, but \`${id}\` states ${pauses.join(', ') || 'none'}.`,
        `Correct the text of \`${id}\`, or \`delays\`.`,
      );
    }
    const others = [
      [retries.count, 'retries'],
      [retries.jitter * 100, 'percent'],
    ] as const;
    for (const [value, unit] of others) {
      if (states(sentences, value, unit)) continue;
      report(
        pointer,
        `The data has ${value} ${unit}, but \`${id}\` does not state it.`,
        `Correct the text of \`${id}\`, or the data in \`delivery\`.`,
      );
    }
  });
  forEachText(context, success, '/delivery/success', (sentences, id, pointer) => {
    if (states(sentences, success.timeout, 'seconds')) return;
    report(
      pointer,
      `The time limit is ${success.timeout} seconds, but \`${id}\` does not state it.`,
      `Correct the text of \`${id}\`, or \`timeout\`.`,
    );
  });
  const { after } = deactivation;
  forEachText(context, deactivation, '/delivery/deactivation', (sentences, id, pointer) => {
    if (after === 'never' || states(sentences, after, 'attempts')) return;
    report(
      pointer,
      `A receiver is deactivated after ${after} failed attempts, but \`${id}\` does not state it.`,
      `Correct the text of \`${id}\`, or \`after\`.`,
    );
  });
  for (const part of ['rotation', 'order'] as const)
    forEachText(context, delivery[part], `/delivery/${part}`, () => {});
}

/** Calls a function with each text that states something, and reports names that do not exist. */
function forEachText(
  { behaviour, report }: Context,
  said: Said,
  pointer: string,
  check: (texts: string[], id: string, pointer: string) => void,
): void {
  for (const [index, id] of said['said-in'].entries()) {
    const text = findText(behaviour, id);
    if (text) check(text.sentences, id, text.pointer);
    else {
      const known = new Set([...Object.keys(behaviour.rules), ...Object.keys(behaviour.decisions)]);
      report(`${pointer}/said-in/${index}`, `There is no rule and no decision called \`${id}\`.`, suggest(id, known));
    }
  }
}

/** The sentences that can state a number, the most important one first. */
function findText({ rules, decisions }: Behaviour, id: string): { sentences: string[]; pointer: string } | undefined {
  const rule = rules[id];
  if (rule) return { sentences: [rule.rule, rule.check], pointer: `/rules/${escapeToken(id)}/rule` };
  const decision = decisions[id];
  return decision && { sentences: [decision.decision], pointer: `/decisions/${escapeToken(id)}/decision` };
}

/** Whether the first sentence with numbers of this kind has this number. */
function states(sentences: readonly string[], value: number, unit: string): boolean {
  const isMeasured = ({ unit: found }: Quantity): boolean =>
    ['seconds', 'percent', 'bytes'].includes(unit) ? found === unit : found === undefined;
  const numbers = sentences.map((sentence) => readQuantities(sentence).filter(isMeasured));
  const stated = numbers.find(({ length }) => length > 0) ?? [];
  return stated.some((found) => Math.abs(found.value - value) < 1e-9);
}

/** The statuses in brackets, in the order of the text. */
function readStatuses(text: string): number[] {
  return [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/\b[45]\d\d\b/g)].map(([status]) => Number(status)),
  );
}
