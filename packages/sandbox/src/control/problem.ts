import { Problem } from '@wirepact/http-host';
import { SandboxError } from '../sandbox-error.ts';

const STATUS = { invalid: 400, 'not-found': 404, conflict: 409, failed: 500 } as const;

const TITLE: Readonly<Record<number, string>> = {
  400: 'Invalid request',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  415: 'Unsupported media type',
  500: 'Failed',
};

/** Creates the response to a request that cannot be carried out. */
export function refuse(
  status: number,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Problem {
  return new Problem(status, TITLE[status] ?? 'Failed', detail, headers, members);
}

/** Returns the response to an error of a world. Other errors are returned as they are. */
export function toProblem(error: unknown): unknown {
  if (!(error instanceof SandboxError)) return error;
  const { pointer, ...members } = error.members;
  // An error about one part of what was given.
  const errors = typeof pointer === 'string' ? { errors: [{ pointer, message: error.message }] } : {};
  return refuse(STATUS[error.code], error.message, { ...members, ...errors, code: error.code });
}
