/** How each page begins: the import path is what an integrator has before his eyes. */
export function pageHead(title: string, outline: number | [number, number] = 2): string {
  return `---\n${JSON.stringify({ title, pageClass: 'package', outline, prev: false, next: false })}\n---\n\n# ${title}`;
}

/** Text for one cell of a table. */
export function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}
