import { escapeTags } from '../annotate-provenance.ts';

/** List items that consist of a name only. */
const names = /(?:^- `[^`\n]+`$\n?)+/gm;

/**
 * `EVIDENCE.md` as the body of a page. The title is removed, because the page has one. Lists of names are compact. HTML and
 * template expressions are escaped.
 */
export function evidencePage(markdown: string): string {
  const body = markdown
    .replaceAll(/<!--[^]*?-->/g, '')
    .replace(/^# .*$/m, '')
    .trim();
  const close = escapeTags(body).replaceAll(names, (list) => `<div class="names">\n\n${list.trim()}\n\n</div>\n`);
  return `:::: v-pre\n\n${close}\n\n::::`;
}
