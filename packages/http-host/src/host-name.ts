import { Problem } from './problem.ts';

/** The names of this machine for itself. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses a request that names another host, such as a domain of an attacker that resolves to this machine (DNS rebinding).
 *
 * @throws {Problem} 421 if the name in `Host` is not in the list.
 */
export function checkHostName(header: string | undefined, allowed: readonly string[] | undefined): void {
  if (allowed === undefined) return;
  const name = (header ?? '').replace(/:\d*$/, '').toLowerCase();
  if (allowed.includes(name)) return;
  const detail = `This server is not ${name || 'a host without a name'}. Call it by one of its names: ${allowed.join(', ')}.`;
  throw new Problem(421, 'Misdirected request', detail);
}
