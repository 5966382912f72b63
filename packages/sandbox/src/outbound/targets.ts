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
    return `The URL leads to this machine. Allow it with --allow-target ${url.origin}.`;
  }
  if (url.protocol !== 'https:')
    return 'The URL is not an HTTPS URL. Use https://, or an allowed origin of this machine.';
  // The parser leaves out the usual port of HTTPS.
  if (url.port !== '') return `The URL has port ${url.port}. Use port 443, or an allowed origin of this machine.`;
  return findPrivateHost(url.hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
