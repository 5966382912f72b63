import type { Behaviour, Decision } from '@wirepact/scripts/contract/behaviour';
import type { Api } from '../apis.ts';
import { linksOf } from './addresses.ts';
import { code, facts, heading, prose } from './html.ts';

/** The page with our decisions about questions that the documents of an API leave open, as HTML. */
export function decisionsPage(api: Api, { decisions }: Behaviour): string {
  const links = linksOf(api);
  const all = Object.entries(decisions);
  return [
    `<p>The documents leave some questions open. These are our ${all.length} decisions, each with its basis. Ask the vendor before you depend on one.</p>`,
    ...all.flatMap(([name, { decision, basis, switch: choice, ...governed }]) => [
      '<section class="rule">',
      heading(2, name, code(name)),
      `<p class="says">${prose(decision)}</p>`,
      facts([
        ['Basis', prose(basis)],
        ['Switch', choice ? switchValues(choice) : ''],
        ['Concerns', links.governed(governed)],
      ]),
      '</section>',
    ]),
  ].join('');
}

/** The values of a switch, the default first. */
function switchValues({ default: chosen, values }: NonNullable<Decision['switch']>): string {
  const others = values.filter((value) => value !== chosen).map((value) => code(String(value)));
  return `Default: ${code(String(chosen))}. Other values: ${others.join(', ')}.`;
}
