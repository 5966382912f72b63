import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** Called when what was committed before is on the disk, or with the reason why it is not. */
export type Synced = (error: unknown) => void;

/**
 * Brings commits to the disk beside the thread that makes them, as `synchronous = full` does within it. While one sync runs, the
 * next commits are made, and they share the next sync.
 *
 * This is as safe: SQLite itself syncs the log before it copies pages from it, and nobody gets a response before the log is synced.
 */
export class WalSync {
  readonly #sync: () => Promise<void>;
  #waiting: Synced[] = [];
  #next: (() => void)[] = [];
  #running: Promise<void> | undefined;

  constructor(sync: () => Promise<void>) {
    this.#sync = sync;
  }

  /** Whether something that was committed is not on the disk yet. */
  get isBehind(): boolean {
    return this.#running !== undefined;
  }

  /** Calls back when everything that is committed now is on the disk. */
  whenSynced(callback: Synced): void {
    this.#waiting.push(callback);
    this.#running ??= this.#run();
  }

  /** Calls back when the sync that runs now is over, and its own callbacks have been called. */
  afterSync(callback: () => void): void {
    this.#next.push(callback);
  }

  /** Resolves when nothing is behind. */
  async finish(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      let error: unknown;
      try {
        await this.#sync();
      } catch (reason) {
        error = reason;
      }
      for (const callback of waiting) callback(error);
      for (const callback of this.#next.splice(0)) callback();
    }
    this.#running = undefined;
  }
}

/** Returns what syncs the write-ahead log of a database, and what closes it. */
export function openWal(file: string): { sync(): Promise<void>; close(): Promise<void> } {
  // SQLite creates the log with the first change.
  let handle: Promise<FileHandle> | undefined;
  return {
    // Windows syncs only what is open for writing.
    sync: async () => (await (handle ??= open(`${file}-wal`, 'r+'))).datasync(),
    close: async () => (await handle)?.close(),
  };
}
