import { escapeTags } from '../annotate-provenance.ts';

/** Items of a list that are names and say nothing more. */
const names = /(?:^- `[^`\n]+`$\n?)+/gm;

/**
 * `EVIDENCE.md` as the body of a page: without its title, which the page has, long lists of names set close, and nothing
 * in it taken for HTML or for an expression of a template.
 */
export function evidencePage(markdown: string): string {
  const body = markdown
    .replaceAll(/<!--[^]*?-->/g, '')
    .replace(/^# .*$/m, '')
    .trim();
  const close = escapeTags(body).replaceAll(names, (list) => `<div class="names">\n\n${list.trim()}\n\n</div>\n`);
  return `:::: v-pre\n\n${close}\n\n::::`;
}
