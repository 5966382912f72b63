import { SandboxError } from '../sandbox-error.ts';
import { findPrivateHost } from './private-host.ts';

/**
 * Reads the origins on this machine to which requests may be sent.
 *
 * @throws {SandboxError} `invalid` for a text that is not an origin, or not one of this machine.
 */
export function readAllowedTargets(origins: readonly string[]): readonly string[] {
  return origins.map((text) => {
    const url = URL.parse(text);
    const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
    if (isOrigin && isLoopback(url.hostname)) return url.origin;
    throw new SandboxError(
      'invalid',
      `${JSON.stringify(text)} cannot be an allowed target. Give an origin on this machine, such as http://127.0.0.1:3000.`,
    );
  });
}

/**
 * Says why no request is sent to a URL: it is neither at an allowed origin nor a public HTTPS URL on the usual port. Returns
 * `undefined` if one may be sent.
 */
export function findTargetProblem(text: string, allowed: readonly string[]): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return `${JSON.stringify(text)} is not a URL. Give an absolute URL that begins with https://.`;
  }
  if (url.username !== '' || url.password !== '') return 'The URL has a user name or a password. Remove them.';
  if (allowed.includes(url.origin)) return undefined;
  if (isLoopback(url.hostname)) {
    return `The URL leads to this machine. Allow it with --allow-target ${url.origin}, or use the address that \`wirepact listen\` shows.`;
  }
  if (url.protocol !== 'https:')
    return 'The URL is not an HTTPS URL. Use https://, or an allowed origin of this machine.';
  // The parser leaves out the usual port of HTTPS.
  if (url.port !== '') return `The URL has port ${url.port}. Use port 443, or an allowed origin of this machine.`;
  return findPrivateHost(url.hostname);
}

/** The domain of the addresses that lead to this machine without DNS. */
const FORWARDED = 'hooks.sandbox.localhost';

/** Where requests of a sandbox may go. */
export interface Targets {
  /** Allows one more origin on this machine. `close` of a receiver takes it away. */
  allow(origin: string): () => void;
  /**
   * Returns an HTTPS address that leads to a URL on this machine. It never touches DNS. The same name leads elsewhere from then on.
   *
   * @throws {SandboxError} `invalid` for a name that is not a label of a host, or a URL that is not on this machine.
   */
  forward(name: string, to: string): string;
  /** The address with a name, whether it leads anywhere or not. */
  addressOf(name: string): string;
  /** Ends the address with a name. */
  stopForwarding(name: string): void;
  /** Says why nothing is sent to a URL, or where the request goes. `isLocal`: it goes to this machine, which was allowed. */
  find(url: string): { readonly problem: string } | { readonly url: string; readonly isLocal: boolean };
  /** Whether a URL leads to this machine, and was allowed. */
  isLocal(url: string): boolean;
}

/**
 * Creates the targets of a sandbox, with origins on this machine that are allowed.
 *
 * @throws {SandboxError} `invalid` for a text that is not an origin, or not one of this machine.
 */
export function createTargets(origins: readonly string[] = []): Targets {
  const allowed = [...readAllowedTargets(origins)];
  const forwards = new Map<string, URL>();

  function follow(url: URL): string | undefined {
    if (url.protocol !== 'https:' || !url.hostname.endsWith(`.${FORWARDED}`) || url.port !== '') return undefined;
    const to = forwards.get(url.hostname.slice(0, -FORWARDED.length - 1));
    if (!to) return undefined;
    const path = url.pathname === '/' ? to.pathname : to.pathname.replace(/\/$/, '') + url.pathname;
    return to.origin + path + (url.search || to.search);
  }

  function find(text: string): ReturnType<Targets['find']> {
    const url = URL.parse(text);
    if (url && url.hostname.endsWith(`.${FORWARDED}`)) {
      const to = follow(url);
      if (to !== undefined) return { url: to, isLocal: true };
      return {
        problem: `Nothing listens for ${url.origin}. Start \`wirepact listen\`, and use the address that it shows.`,
      };
    }
    const problem = findTargetProblem(text, allowed);
    return problem === undefined ? { url: text, isLocal: allowed.includes(url!.origin) } : { problem };
  }

  return {
    allow(origin) {
      const [one = ''] = readAllowedTargets([origin]);
      allowed.push(one);
      return () => void allowed.splice(allowed.indexOf(one), 1);
    },
    forward(name, to) {
      const url = URL.parse(to);
      if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) {
        throw new SandboxError('invalid', `"${name}" cannot be a name. Use lower-case letters, digits and hyphens.`);
      }
      if (!url || !/^https?:$/.test(url.protocol) || !isLoopback(url.hostname)) {
        throw new SandboxError(
          'invalid',
          `${to} is not on this machine. Give a URL such as http://localhost:3000/hooks.`,
        );
      }
      forwards.set(name, url);
      return addressOf(name);
    },
    addressOf,
    stopForwarding: (name) => void forwards.delete(name),
    find,
    isLocal(url) {
      const found = find(url);
      return 'isLocal' in found && found.isLocal;
    },
  };
}

function addressOf(name: string): string {
  return `https://${name}.${FORWARDED}/`;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
