/** The beginning of each page. The title is the import path, because integrators see it in their code. */
export function pageHead(title: string, outline: number | [number, number] = 2): string {
  return `---\n${JSON.stringify({ title, pageClass: 'package', outline, prev: false, next: false })}\n---\n\n# ${title}`;
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** A table with one member in each row: the name in the first column, and the description in the last. */
export function members(table: string): string {
  return `<div class="members">\n\n${table.trim()}\n\n</div>`;
}

/** A table for {@link members}. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
