import type { Address, HostOptions, ListeningHost, Mount } from '@wirepact/http-host';
import type { Targets } from './outbound/targets.ts';
import type { ReceiverOptions, TestReceiver } from './receiver/test-receiver.ts';
import type { DeliveryFault, World } from './world.ts';

/** Options of a sandbox. */
export interface SandboxOptions {
  /** Default: every API. */
  readonly apis?: readonly string[] | undefined;
  /** The clock of the default world. A time stops the clock there. Default: `real`. */
  readonly clock?: 'real' | 'frozen' | Date | undefined;
  /** With one seed everything is the same each time: ids, secrets, keys, numbers. Default: 1. */
  readonly seed?: number | string | undefined;
  /** A database file, so that worlds survive a restart. Default: in memory. */
  readonly file?: string | undefined;
  /** Whether what was committed survives a loss of power, and not only the end of the process. Default: false. */
  readonly durable?: boolean | undefined;
  /** The contents of the default world, as `world.schema.json` describes them. Default: something to play with. */
  readonly contents?: object | undefined;
  /** Origins whose pages may call the APIs. Default: none. */
  readonly allowOrigins?: readonly string[] | undefined;
  /**
   * Origins on this machine to which the sandbox may send requests, such as `http://127.0.0.1:3000`. Default: none. It sends
   * requests to public HTTPS URLs in any case.
   */
  readonly allowTargets?: readonly string[] | undefined;
  /** What goes wrong with deliveries of the default world. Default: nothing. */
  readonly faults?: readonly DeliveryFault[] | undefined;
  /** The secret that encrypts secrets in the database. Default: `WIREPACT_SECRET_KEY`, else a file beside the database. */
  readonly secretKey?: string | undefined;
}

/** Options of a new world. */
export interface WorldOptions {
  /** Default: derived from the seed. */
  readonly id?: string | undefined;
  /** Default: the next number that no world of this sandbox has. */
  readonly seed?: number | string | undefined;
  /** Default: `real`. */
  readonly clock?: 'real' | 'frozen' | Date | undefined;
  /** Default: something to play with. `'nothing'`: no contents. */
  readonly contents?: object | 'nothing' | undefined;
}

/** A stateful stand-in for APIs. */
export interface Sandbox extends AsyncDisposable {
  /** Takes the place of `fetch` in every client. No port is needed. */
  readonly fetch: typeof globalThis.fetch;
  /** The default world. */
  readonly world: World;
  /**
   * Creates a world and fills it.
   *
   * @throws {SandboxError} if the options are invalid, or if a world with this id or this seed exists.
   */
  createWorld(options?: WorldOptions): Promise<World>;
  /** @throws {SandboxError} `not-found` */
  findWorld(id: string): Promise<World>;
  /** Every world, in the order of their ids. */
  worlds(): Promise<readonly World[]>;
  /** Where requests of the sandbox may go. A receiver of a test is allowed here. */
  readonly targets: Targets;
  /**
   * Opens a receiver of deliveries on this machine. Use its `url` for webhooks in any world of the sandbox. It holds what it has
   * received, and closes with the sandbox.
   */
  receiver(options?: ReceiverOptions): Promise<TestReceiver>;
  /** For a host of `@wirepact/http-host`: the APIs under `sandbox`, and the control API under `_sandbox`. */
  readonly mounts: Readonly<Record<'sandbox' | '_sandbox', Mount>>;
  /** Serves both on a port. Default: 4010 on 127.0.0.1. Its `close` waits 4 seconds for open requests, unless it gets another time. */
  listen(options?: Address & Pick<HostOptions, 'onResponse'>): Promise<ListeningHost>;
  /** Finishes open requests and commits, then ends. */
  close(): Promise<void>;
}
