import type {
  Access,
  AccessKey,
  AttemptRow,
  CredentialRow,
  DeliveryQuery,
  DeliveryRow,
  EventRow,
  LaneRow,
  MailRow,
  PageQuery,
  ReplayRow,
  ResourceRow,
  TaskRow,
  WorldRow,
} from './rows.ts';

/**
 * Where worlds are kept. The port is the same for every engine, and so is its test suite.
 *
 * Work is a function that only uses the transaction it gets. It may run more than once before its result counts, because an
 * engine that reads asynchronously runs it again when the data have arrived. So it must not do anything outside the
 * transaction.
 */
export interface Store {
  /**
   * Runs work that changes something, and resolves when the change is committed. Works of the same turn of the event loop may
   * share a commit, in the order of the calls. A throw undoes only its own work, and rejects with what was thrown.
   *
   * @throws {StoreError} if the database refuses the commit, for instance because the disk is full. Nothing of it is kept then.
   */
  write<T>(work: (transaction: Transaction) => T): Promise<T>;
  /**
   * Runs work that changes nothing. It sees every earlier `write` of this process, and nothing that is not committed. The
   * result is not a promise if the engine could read at once.
   */
  read<T>(work: (reads: Reads) => T): T | Promise<T>;
  /** Whether other processes may use the database at the same time. Default: false. */
  readonly isShared?: boolean;
  /** Commits what is open, and closes the database. */
  close(): Promise<void>;
}

/** What work may read. */
export interface Reads {
  /** Everything that the checks of a request need, in one query. `undefined` if the credential is unknown. */
  access(key: AccessKey): Access | undefined;
  world(id: string): WorldRow | undefined;
  worlds(): readonly WorldRow[];
  resource(world: string, api: string, kind: string, id: string): ResourceRow | undefined;
  /** Finds a resource by a name that `setName` gave it. */
  named(world: string, api: string, kind: string, name: string): ResourceRow | undefined;
  /** A page of resources, newest first; of two that are equally new, the one with the higher id first. */
  page(query: PageQuery): readonly ResourceRow[];
  /** The lists of a kind that have ever had a resource: each account and owner, in each environment. In a fixed order. */
  lists(world: string, api: string, kind: string): readonly Pick<PageQuery, 'env' | 'holder' | 'owner'>[];
  /** How many resources a page would have without limits. It takes the same time for a few and for many, unless `from` or `to` is set. */
  count(query: Omit<PageQuery, 'limit' | 'offset'>): number;
  /** The scopes that a holder has in an environment: for itself with an empty target, else for that target. */
  scopes(world: string, holder: string, env: string, target: string): readonly string[] | undefined;
  /** The credentials of a resource, such as an API key. */
  credentials(world: string, api: string, resource: string): readonly CredentialRow[];
  /** The resource that falls due first, up to and including a time. Ties come in the order of creation. */
  firstDue(world: string, until: number): ResourceRow | undefined;
  /** The task that is due first, up to and including a time. Ties come in the order in which they were queued. */
  firstTask(world: string, until: number): TaskRow | undefined;
  /** The earliest time at which something in the world falls due. */
  nextDue(world: string): number | undefined;
  /** Events, newest first. */
  events(world: string, limit: number, before?: number): readonly EventRow[];
  /** E-mails, newest first. */
  mails(world: string, limit: number, before?: number): readonly MailRow[];
  /** Deliveries, newest first. */
  deliveries(query: DeliveryQuery): readonly DeliveryRow[];
  delivery(world: string, n: number): DeliveryRow | undefined;
  /** The attempts of a delivery, in their order. */
  attempts(world: string, delivery: number): readonly AttemptRow[];
  /** The delivery to a receiver whose attempt falls due first, up to and including a time. Ties come in the order of the events. */
  firstDelivery(world: string, api: string, receiver: string, until: number): DeliveryRow | undefined;
  /** The receivers that an attempt is due for, up to and including a time. */
  dueReceivers(world: string, until: number): readonly Pick<DeliveryRow, 'api' | 'receiver'>[];
  /** The earliest time at which an attempt falls due. */
  nextDelivery(world: string): number | undefined;
  /** The deliveries of events that happened at this time or later, in the order of the events. Redeliveries are left out. */
  deliveriesSince(world: string, time: number): readonly DeliveryRow[];
  /** `undefined` if nothing was ever sent to the receiver. */
  lane(world: string, api: string, receiver: string): LaneRow | undefined;
  /**
   * Every row of a world. The same world gives the same snapshot, whatever its id is.
   *
   * @throws {StoreError} `missing` if there is no such world.
   */
  dump(world: string): Snapshot;
}

/** What work may read and change. */
export interface Transaction extends Reads {
  /** @throws {StoreError} `exists` if there is one with this id. */
  createWorld(world: WorldRow): void;
  /**
   * Sets the given columns. `undefined` as a value is not allowed.
   *
   * @throws {StoreError} `missing` if there is no such world. The whole work fails then, perhaps only at its end.
   */
  changeWorld(id: string, change: Partial<Omit<WorldRow, 'id'>>): void;
  /** Removes a world and all that is in it. */
  deleteWorld(id: string): void;
  /** @throws {StoreError} `exists` if there is one with this id. */
  createResource(resource: ResourceRow): void;
  /**
   * Replaces a resource and keeps the counts right. `after.version` is `before.version + 1`.
   *
   * @throws {StoreError} `conflict` if its stored version is not that of `before`.
   * @throws {TypeError} if `after` is another resource or does not raise the version by one.
   */
  changeResource(before: ResourceRow, after: ResourceRow): void;
  /** @throws {StoreError} `exists` if another resource of this kind has the name. */
  setName(world: string, api: string, kind: string, name: string, id: string): void;
  freeName(world: string, api: string, kind: string, name: string): void;
  /** @throws {StoreError} `exists` if there is one with this hash, in whatever world: a request only has its secret. */
  createCredential(credential: CredentialRow): void;
  /** @throws {StoreError} `missing` if there is no such credential. The whole work fails then, perhaps only at its end. */
  changeCredential(
    world: string,
    hash: string,
    change: Partial<Pick<CredentialRow, 'state' | 'until' | 'scopes'>>,
  ): void;
  /** `undefined` takes them away. */
  setScopes(world: string, holder: string, env: string, target: string, scopes: readonly string[] | undefined): void;
  /** Replaces one with the same key, whose time has passed. */
  createReplay(replay: ReplayRow): void;
  /** Returns 1 for a counter that was never used, and one more each time. */
  next(world: string, counter: string): number;
  /** Its number is one more than that of the newest event. */
  createEvent(event: Omit<EventRow, 'n'>): void;
  createMail(mail: Omit<MailRow, 'n'>): void;
  createTask(task: Omit<TaskRow, 'n'>): void;
  deleteTask(world: string, n: number): void;
  /** Its number is one more than that of the newest delivery. */
  createDelivery(delivery: Omit<DeliveryRow, 'n'>): void;
  /** Sets the given columns. */
  changeDelivery(
    world: string,
    n: number,
    change: Partial<Pick<DeliveryRow, 'state' | 'attempts' | 'due' | 'finished' | 'reason'>>,
  ): void;
  /** Cancels every delivery to a receiver that has an attempt to come. */
  cancelDeliveries(
    world: string,
    api: string,
    receiver: string,
    cancelled: { readonly time: number; readonly reason: string },
  ): void;
  createAttempt(attempt: AttemptRow): void;
  /** Adds a lane, or replaces the one of the same receiver. */
  setLane(lane: LaneRow): void;
  /** Ends all leases in a world, for instance because they were copied with it. */
  endLeases(world: string): void;
  /** Deletes what is older than the limits of retention. */
  prune(world: string, limits: RetentionLimits): void;
  /**
   * Rewrites every text that may contain sealed secrets, in all worlds: settings, data of resources, replays, the input of tasks,
   * and deliveries. Returns how many have changed.
   */
  rewriteSecrets(rewrite: (text: string) => string): number;
  /**
   * Puts the rows of a snapshot into a world, which has to be empty. Its own row stays as it is.
   *
   * @throws {StoreError} `exists` if something is there already, perhaps only at the end of the work; `unusable` if the snapshot
   *   is of another version.
   */
  load(world: string, snapshot: Snapshot): void;
}

/**
 * The rows of a world, by the names of the tables and in a fixed order. They do not contain the id of the world. `meta` has the
 * version of the tables, and `world` has one row.
 */
export type Snapshot = Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;

/** What a world keeps at most. */
export interface RetentionLimits {
  /** Replays whose time has passed are deleted. In milliseconds since 1970. */
  readonly replaysUntil: number;
  /** The newest ones are kept, and at least one. */
  readonly events: number;
  /** The newest ones are kept, and at least one. */
  readonly mails: number;
  /** The newest ones are kept with their attempts, and those that have an attempt to come. */
  readonly deliveries: number;
}
