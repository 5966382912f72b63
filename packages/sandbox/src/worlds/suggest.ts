import { findNearest } from '../core/nearest.ts';

/** Ends a message about an unknown name: with the name that was probably meant, or with all names. Begins with a space. */
export function suggest(word: string, known: readonly string[]): string {
  // Longer words are not typing mistakes, and would take long to compare.
  const [nearest] = word.length > 100 ? [] : findNearest(word, known);
  if (nearest !== undefined) return ` Did you mean ${nearest}?`;
  return known.length > 0 ? ` Known: ${known.join(', ')}.` : '';
}
