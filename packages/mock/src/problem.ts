import type { ServerResponse } from 'node:http';

/** An answer of the mock itself, not of a mocked API: a status, a title, and a sentence on what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;

  constructor(status: number, title: string, detail: string) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

/** Answers with `application/problem+json` (RFC 9457). */
export function sendProblem(response: ServerResponse, { status, title, message: detail }: Problem): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/problem+json');
  response.end(JSON.stringify({ title, status, detail }));
}
