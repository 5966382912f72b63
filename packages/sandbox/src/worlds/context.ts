import type { Engine } from '../core/engine.ts';
import type { Dispatcher } from '../deliveries/dispatcher.ts';
import type { Sealer } from '../core/settings.ts';
import type { Targets } from '../outbound/targets.ts';
import type { Store } from '../store/store.ts';

/** What worlds are made with. */
export interface WorldContext {
  readonly store: Store;
  readonly engine: Engine;
  readonly sealer: Sealer;
  readonly dispatcher: Dispatcher;
  readonly targets: Targets;
  /** The time of the machine, in milliseconds since 1970. */
  readonly now: () => number;
}
