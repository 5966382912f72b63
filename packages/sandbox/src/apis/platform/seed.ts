import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { exampleContents } from './contents.ts';
import { fill } from './fill.ts';
import type { PlatformTx } from './shape.ts';

/** Fills a world with something to play with. */
export function seed(tx: PlatformTx, secrets: SeedSecrets): SeededWorld {
  return fill(tx, exampleContents, secrets);
}
