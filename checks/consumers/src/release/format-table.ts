/** Formats rows with aligned columns, and numbers to the right. The first row is the heading. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const isNumeric = widths.map((_, column) => rows.slice(1).every((row) => typeof row[column] === 'number'));
  const cells = rows.map((row) =>
    row.map((cell, column) =>
      isNumeric[column] ? String(cell).padStart(widths[column]!) : String(cell).padEnd(widths[column]!),
    ),
  );
  return cells.map((row) => `  ${row.join('  ').trimEnd()}`).join('\n');
}
