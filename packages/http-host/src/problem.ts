import type { HostResponse } from './handler.ts';

/** A response of the host itself: a status, a title, and a sentence that says what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** The HTTP status. */
  readonly status: number;
  /** A short name for this kind of problem. */
  readonly title: string;
  /** Headers to send with it. */
  readonly headers: Readonly<Record<string, string>>;
  /** More members of the body (extension members of RFC 9457). */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    title: string,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
    members: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = headers;
    this.members = members;
  }
}

/** Returns a problem as `application/problem+json` (RFC 9457). */
export function toResponse({ status, title, message: detail, headers, members }: Problem): HostResponse {
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify({ ...members, title, status, detail }),
  };
}
