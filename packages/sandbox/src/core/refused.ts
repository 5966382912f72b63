import type { Refused } from './api.ts';

/** Ends what a handler or an action does, and undoes it. The response is the refusal. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.detail);
    this.refused = refused;
  }
}
