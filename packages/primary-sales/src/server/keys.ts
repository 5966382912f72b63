import { endpoints, type Endpoint } from '../endpoints.ts';

/** The key of an endpoint; several while a key is being changed, as Hub and backend cannot change it at one moment. */
export type EndpointKeys = string | readonly string[];

/**
 * Makes the function that says whether the value of `Authorization` is one of the keys. It takes the same time whatever
 * is presented: both sides are hashed, and every byte of every key is compared.
 */
export function keyCheck(keys: EndpointKeys): (presented: string | null) => Promise<boolean> {
  // Hashed with the first call, because some runtimes allow no cryptography while a module is loaded.
  let accepted: Promise<Uint8Array[]> | undefined;
  return async (presented) => {
    accepted ??= Promise.all([keys].flat().map(hash));
    const offered = await hash(presented ?? '');
    let found = 0;
    for (const key of await accepted) {
      let difference = 0;
      for (const [index, byte] of key.entries()) difference |= byte ^ (offered[index] ?? 0);
      found |= Number(difference === 0);
    }
    return found === 1;
  };
}

/** Throws a `TypeError` for keys that are missing, could never match, or would open more than one endpoint. */
export function refuseUnusableKeys(keys: Readonly<Record<Endpoint, EndpointKeys>>): void {
  const owners = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const own = [keys[endpoint] ?? []].flat();
    if (own.length === 0)
      throw new TypeError(`keys.${endpoint} is missing: give it the key that is entered in the Hub.`);
    for (const key of own) {
      if (typeof key !== 'string' || !/^[!-~]([ -~]*[!-~])?$/.test(key)) {
        throw new TypeError(
          `keys.${endpoint} has a key that no header can carry: expected printable ASCII without white space around it.`,
        );
      }
      const owner = owners.get(key) ?? endpoint;
      if (owner !== endpoint) {
        throw new TypeError(`keys.${owner} and keys.${endpoint} are the same: each endpoint has a key of its own.`);
      }
      owners.set(key, endpoint);
    }
  }
}

async function hash(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
