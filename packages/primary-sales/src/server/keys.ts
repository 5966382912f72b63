import { endpoints, type Endpoint } from '../endpoints.ts';

/**
 * The key of an endpoint. Give several while you change a key, because the Hub and your backend cannot change it at the
 * same moment.
 */
export type EndpointKeys = string | readonly string[];

/**
 * Creates a function that tells whether the value of `Authorization` is one of the keys. It takes the same time for every
 * value: both sides are hashed, and every byte of every key is compared.
 */
export function createKeyCheck(keys: EndpointKeys): (presented: string | null) => Promise<boolean> {
  // Hashed on the first call, because some runtimes do not allow cryptography while a module loads.
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

/** Throws a `TypeError` if a key is missing, can never match, or would open a second endpoint. */
export function assertUsableKeys(keys: Readonly<Record<Endpoint, EndpointKeys>>): void {
  const owners = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const own = [keys[endpoint] ?? []].flat();
    if (own.length === 0) {
      throw new TypeError(`keys.${endpoint} is missing. Set it to the key in the Hub.`);
    }
    for (const key of own) {
      if (typeof key !== 'string' || !/^[!-~]([ -~]*[!-~])?$/.test(key)) {
        throw new TypeError(
          `keys.${endpoint} has an invalid key: expected printable ASCII without white space around it.`,
        );
      }
      const owner = owners.get(key) ?? endpoint;
      if (owner !== endpoint) {
        throw new TypeError(`keys.${owner} and keys.${endpoint} are the same. Each endpoint needs its own key.`);
      }
      owners.set(key, endpoint);
    }
  }
}

async function hash(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
