import type { SeededWorld } from '../../core/definition.ts';
import { exampleContents } from './contents.ts';
import { fill } from './fill.ts';
import type { PlatformTx } from './shape.ts';

/** Fills a world with something to play with. */
export function seed(
  tx: PlatformTx,
  secrets: { secret(label: string, prefix: string, length: number): string },
): SeededWorld {
  return fill(tx, exampleContents, secrets);
}
