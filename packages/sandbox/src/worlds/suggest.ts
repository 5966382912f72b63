/**
 * Ends a message about an unknown name: with the name that was probably meant, or with all names. Begins with a space.
 */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known);
  if (nearest !== undefined) return ` Did you mean ${nearest}?`;
  return known.length > 0 ? ` Known: ${known.join(', ')}.` : '';
}

/** The name that was probably meant, if one is close enough to be a typing mistake. */
function findNearest(word: string, known: readonly string[]): string | undefined {
  // Longer words are not typing mistakes, and would take long to compare.
  if (word.length > 100) return undefined;
  const [best] = known
    .map((name) => ({ name, edits: countEdits(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((one, other) => one.edits - other.edits);
  return best && best.edits <= Math.ceil(best.name.length / 3) ? best.name : undefined;
}

/** How many characters have to be added, removed or replaced. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      next.push(Math.min(next[column]! + 1, row[column + 1]! + 1, row[column]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}
