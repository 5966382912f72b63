import { SandboxError } from '../sandbox-error.ts';
import type { Listener, ListenerOptions } from '../world.ts';
import type { WorldContext } from '../worlds/context.ts';
import { deriveSecret } from '../worlds/derive-secret.ts';
import { DEFAULT_WORLD } from '../worlds/default-world.ts';
import { registers } from './register.ts';
import { findOwner, saveListener } from './stored.ts';

/** What the secrets of an API look like: what a new one begins with, and its other characters. */
const secrets: Readonly<Record<string, readonly [prefix: string, length: number]>> = {
  payments: ['whsk_', 25],
};

/**
 * Opens an address that leads to a URL on this machine, and registers it as an endpoint of an API. With the same name it is the
 * same endpoint, with the same secret.
 *
 * @throws {SandboxError} for an API that sends no events, a name that cannot be one, or a URL that is not on this machine.
 */
export async function openListener(
  context: WorldContext,
  { id: world, seed }: { readonly id: string; readonly seed: string },
  { api, to, name = defaultName(api, world) }: ListenerOptions,
): Promise<Listener> {
  const { store, engine, targets } = context;
  const register = Object.hasOwn(engine.apis, api) && Object.hasOwn(registers, api) ? registers[api] : undefined;
  if (!register) {
    const known = Object.keys(registers).filter((each) => Object.hasOwn(engine.apis, each));
    throw new SandboxError('not-found', `"${api}" does not send events. APIs that do: ${known.join(', ')}.`);
  }
  const owner = await store.read((reads) => findOwner(reads, world, name));
  if (owner !== undefined) {
    throw new SandboxError('conflict', `The world ${owner} has a listener ${name}. Choose another name.`);
  }
  const url = targets.forward(name, to);
  const [prefix, length] = secrets[api] ?? ['', 64];
  const secret = deriveSecret(seed, `listener ${api} ${name}`, prefix, length);
  const endpoint = await store.write((transaction) => {
    if (!transaction.world(world)) {
      throw new SandboxError('not-found', `The world ${world} does not exist any more. Create it again.`);
    }
    saveListener(transaction, world, { name, api, to });
    return register({ context, transaction, world, url, secret });
  });
  await engine.refresh(world);
  return { name, api, to, url, ...endpoint };
}

/** Names are those of the whole sandbox. */
function defaultName(api: string, world: string): string {
  return world === DEFAULT_WORLD ? api : `${api}-${world}`.slice(0, 63);
}
