import { isIP } from 'node:net';

/** Endings of names that never lead to a public server, and the names of metadata services. */
const PRIVATE_ENDINGS = ['localhost', 'local', 'localdomain', 'internal', 'intranet', 'lan', 'home.arpa'];

const LISTEN = 'Use the address that `wirepact listen` shows, or allow its origin with --allow-target.';

/** Says why a host of a parsed URL cannot be public, without asking DNS. Returns `undefined` if it can. */
export function findPrivateHost(hostname: string): string | undefined {
  // The parser writes every form of an IPv4 address with four decimal numbers.
  const host = hostname.replace(/\.$/, '');
  if (host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.')))
    return `The URL leads to this machine. ${LISTEN}`;
  if (host.startsWith('[') || isIP(host) !== 0) return 'The host of the URL is an IP address. Use a host name.';
  if (host === 'localhost') return `The host ${host} is this machine. ${LISTEN}`;
  if (PRIVATE_ENDINGS.some((ending) => host === ending || host.endsWith(`.${ending}`))) {
    return `The host ${host} belongs to a private network. Use a host that is reachable from the internet.`;
  }
  if (!host.includes('.')) return `The host ${host} has no domain. Use a host that is reachable from the internet.`;
  return undefined;
}
