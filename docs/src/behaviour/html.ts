import type { Provenance } from '@wirepact/scripts/contract/provenance';
import { claim } from '../annotate-provenance.ts';

/** Text as HTML. The result can also be used as an attribute value. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A sentence of a contract as HTML. Text between backticks is code. Everything else is plain text. */
export function prose(sentence: string): string {
  return sentence
    .trim()
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : escape(part).replaceAll(/\s*\n\s*/g, ' ')))
    .join('');
}

export function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

export function badge(source: Provenance): string {
  return claim(source);
}

/** A heading with a permalink, in the same form as the headings that the theme makes from Markdown. */
export function heading(level: 2 | 3, id: string, html: string): string {
  const permalink = `<a class="header-anchor" href="#${escape(id)}" aria-label="Permalink to ${escape(id)}">&#8203;</a>`;
  return `<h${level} id="${escape(id)}" tabindex="-1">${html} ${permalink}</h${level}>`;
}

/** Rows of names and values, both HTML. Rows without a value are left out. */
export function facts(rows: readonly (readonly [name: string, html: string])[], kind = 'facts'): string {
  const filled = rows.filter(([, html]) => html !== '');
  return filled.length === 0
    ? ''
    : `<dl class="${kind}">${filled.map(([name, html]) => `<div><dt>${name}</dt><dd>${html}</dd></div>`).join('')}</dl>`;
}

/** A table that scrolls within its box if it is wider than the page. */
export function table(name: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (tag: 'td' | 'th', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const [header, body] = [row('th', head), rows.map((cells) => row('td', cells)).join('')];
  return `<div class="wide" tabindex="0"><table class="${name}"><thead>${header}</thead><tbody>${body}</tbody></table></div>`;
}

/** `link-session` as `Link session`, and `api-key` as `API key`. */
export function titleOf(name: string): string {
  const words = name.replaceAll(/[-_]/g, ' ').replaceAll(/\b(api|id|url)\b/g, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
