import { ApiError } from '@wirepact/client-core/errors';

/** How a call was refused. */
export interface RefusedCall {
  readonly status: number;
  /** The code in the envelope of the API, or else the one that the sandbox adds. */
  readonly code: string | undefined;
  /** The rule that it broke. */
  readonly rule: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/**
 * Returns how a call was refused.
 *
 * @throws {Error} if it succeeded, or if it failed without a response.
 */
export async function refused(call: Promise<unknown>): Promise<RefusedCall> {
  const error = await call.then(
    () => new Error('The call succeeded, but should have been refused.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw error;
  const body = (error.body ?? {}) as Record<string, unknown>;
  return {
    status: error.status,
    code: error.code ?? textOf(body['code']),
    rule: textOf(body['rule']),
    body,
    headers: error.response.headers as Headers,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
