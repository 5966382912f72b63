import type { PayloadIssue } from '../error.ts';

/**
 * What validators of every kind have in common: version 1 of Standard Schema (https://standardschema.dev). The
 * validators in `./schemas` of each API have it, and so do those of Zod, Valibot, ArkType and others.
 */
export interface StandardSchema<Output = unknown> {
  /** What the standard asks for; called by a receiver, never by you. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** A value that fits, or what does not fit. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly PayloadIssue[] };
