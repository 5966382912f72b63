import { checkInteger } from '../check-integer.ts';
import type { Engine } from '../signature/engine.ts';
import type { Report } from './report.ts';
import { memoryStore, type Claim, type SeenStore } from './seen.ts';
import type { WebhooksOptions } from './types.ts';

/** Who sent an event, as far as its signature proves it. */
export interface Sender {
  /** The secret that the signature is valid for. */
  readonly secret: string;
  /** All secrets that were accepted, including this one. During a rotation, there are several. */
  readonly accepted: readonly string[];
}

/** The right to handle an event. The methods never reject: a failing store must not undo what the handlers did. */
export interface Attempt {
  /** Remembers the event, after its handlers have finished. */
  complete(): Promise<void>;
  /** Forgets the event, after a handler has thrown. */
  release(): Promise<void>;
}

/** Claims an event for this attempt. Rejects if the store fails. */
export type ClaimEvent = (id: string, sender: Sender) => Promise<Attempt | 'in_progress' | 'done'>;

/** What claiming depends on. */
interface Claiming {
  readonly api: string;
  readonly seen: WebhooksOptions<unknown>['seen'];
  readonly engine: Engine;
  readonly report: Report;
}

/**
 * Creates the function that claims events, or returns `undefined` if events are not remembered. Throws a `TypeError` for
 * unusable options.
 *
 * An event is remembered under the secret that verified it. Otherwise the owner of one secret could hide the events of
 * another endpoint by sending their ids first. During a rotation, an event is claimed under all accepted secrets, because a
 * repeated delivery may be signed with another one.
 */
export function createClaimEvent({ api, seen, engine, report }: Claiming): ClaimEvent | undefined {
  if (seen === false) return undefined;
  const { store = memoryStore(), ttl = 259_200, lease = 300, namespace = 'webhooks' } = seen ?? {};
  checkInteger('seen.ttl', ttl, 1);
  checkInteger('seen.lease', lease, 1);
  checkNamespace(namespace);
  checkStore(store);
  const fingerprints = new Map<string, string>();

  return async (id, { secret, accepted }) => {
    const tokens = new Map<string, string>();
    const release = async (): Promise<void> => {
      for (const [key, token] of tokens) await update(() => store.release(key, token));
    };
    try {
      for (const each of new Set(accepted)) {
        const key = await createKey(each, id);
        const claim: unknown = await store.claim(key, lease);
        checkClaim(claim);
        if (typeof claim === 'string') {
          await release();
          return claim;
        }
        tokens.set(key, claim.token);
      }
    } catch (error) {
      await release();
      throw error;
    }
    return {
      release,
      async complete() {
        const key = await createKey(secret, id);
        const token = tokens.get(key) as string;
        tokens.delete(key);
        await update(() => store.complete(key, token, ttl));
        await release();
      },
    };
  };

  async function createKey(secret: string, id: string): Promise<string> {
    let fingerprint = fingerprints.get(secret);
    if (fingerprint === undefined) {
      // Secrets may come from a database with one for each of many endpoints, so the number of kept hashes is limited.
      if (fingerprints.size >= 500) fingerprints.clear();
      // The store must not learn the secret.
      fingerprint = (await engine.sha256(`wirepact:seen:${secret}`)).slice(0, 16);
      fingerprints.set(secret, fingerprint);
    }
    return `${namespace}:${api}:${fingerprint}:${id}`;
  }

  async function update(change: () => unknown): Promise<void> {
    try {
      await change();
    } catch (error) {
      await report(error);
    }
  }
}

function checkNamespace(namespace: unknown): void {
  if (typeof namespace === 'string' && /^[^:]+$/.test(namespace)) return;
  const got = typeof namespace === 'string' ? `"${namespace}"` : typeof namespace;
  throw new TypeError(`seen.namespace must be text without a colon, such as the name of the endpoint, got ${got}`);
}

function checkStore(store: unknown): asserts store is SeenStore {
  const missing = (['claim', 'complete', 'release'] as const).find(
    (method) => typeof (store as Partial<SeenStore> | null)?.[method] !== 'function',
  );
  if (missing) throw new TypeError(`seen.store must have a function ${missing}. See SeenStore.`);
}

/** Throws a `TypeError` for anything that is not a claim. A store that returned it may not have claimed the event. */
function checkClaim(claim: unknown): asserts claim is Claim {
  if (claim === 'in_progress' || claim === 'done') return;
  const token = typeof claim === 'object' && claim !== null ? (claim as { token?: unknown }).token : undefined;
  if (typeof token === 'string' && token !== '') return;
  const got = typeof claim === 'string' ? `"${claim}"` : typeof claim;
  throw new TypeError(`seen.store.claim must return { token }, "in_progress" or "done", got ${got}. See SeenStore.`);
}
