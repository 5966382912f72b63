/** The candidates with the fewest typing mistakes between them and a word, in their order. */
export function findNearest(word: string, candidates: readonly string[]): string[] {
  const distances = candidates.map((candidate) => countEdits(word, candidate));
  const least = Math.min(...distances);
  return candidates.filter((_, index) => distances[index] === least);
}

/** The number of characters to insert, delete or replace to get from one text to the other. */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
