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

  constructor(status: number, title: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }
}

/** Returns a problem as `application/problem+json` (RFC 9457). */
export function toResponse({ status, title, message: detail, headers }: Problem): HostResponse {
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title, status, detail }),
  };
}
