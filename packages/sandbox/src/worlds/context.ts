import type { Engine } from '../core/engine.ts';
import type { Sealer } from '../core/settings.ts';
import type { Store } from '../store/store.ts';

/** What worlds are made with. */
export interface WorldContext {
  readonly store: Store;
  readonly engine: Engine;
  readonly sealer: Sealer;
  /** The time of the machine, in milliseconds since 1970. */
  readonly now: () => number;
}
