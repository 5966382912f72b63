import { lookup as askDns } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Finds all addresses of a host name. */
export type Resolve = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Asks DNS. */
export const resolveAll: Resolve = (hostname, callback) => askDns(hostname, { all: true }, callback);

/** Refuses a name if one of its addresses is not public, because a connection could go there. */
export function lookUpPublic(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      if (error) return callback(error, '');
      const bad = addresses.find(({ address }) => !isPublicAddress(address));
      if (bad || addresses.length === 0) {
        const found = bad ? `has the address ${bad.address}, which is not public` : 'has no address';
        return callback(
          new TypeError(`The host ${hostname} ${found}. Use a host that is reachable from the internet.`),
          '',
        );
      }
      if (options.all) return callback(null, addresses);
      return callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}
