import { findPrivateHost } from '../outbound/private-host.ts';

/** Why a URL cannot be the target of a webhook. */
export interface TargetProblem {
  /** `not-https`: it is not an HTTPS URL. `not-allowed`: it leads to a place that nothing is sent to. */
  readonly kind: 'not-https' | 'not-allowed';
  /** One sentence for a person. */
  readonly detail: string;
}

/** Checks a URL without asking DNS. `port` is the only one allowed. Returns `undefined` if it can be the target of a webhook. */
export function findTargetProblem(text: string, port: number): TargetProblem | undefined {
  const url = URL.parse(text);
  if (!url || url.protocol !== 'https:' || !text.startsWith('https://')) {
    return {
      kind: 'not-https',
      detail: 'The URL is not an HTTPS URL. Expected an absolute URL that begins with https://.',
    };
  }
  const detail = findForbiddenPart(url, port);
  return detail === undefined ? undefined : { kind: 'not-allowed', detail };
}

/** Says what a setting that is the target of webhooks must be. `undefined` if it can be the target. */
export function describeTarget(url: unknown, isLocal: (url: string) => boolean, port = 443): string | undefined {
  if (typeof url !== 'string' || URL.parse(url)?.protocol !== 'https:')
    return 'must be a URL that begins with https://';
  const problem = isLocal(url) ? undefined : findTargetProblem(url, port);
  return problem && `is not allowed: ${problem.detail.replace(/\.$/, '')}`;
}

function findForbiddenPart(url: URL, port: number): string | undefined {
  if (url.username !== '' || url.password !== '') {
    return 'The URL has a user name or a password. Remove them: receivers verify the signature instead.';
  }
  // The parser leaves out the usual port of HTTPS.
  if (url.port !== '' && url.port !== `${port}`) return `The URL has port ${url.port}. Use port ${port}.`;
  return findPrivateHost(url.hostname);
}

/** The form in which two URLs are compared: the case of the host and the usual port make no difference. */
export function normaliseTarget(text: string): string {
  return new URL(text).href;
}
