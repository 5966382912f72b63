import type { PayloadIssue } from '../error.ts';

/**
 * Version 1 of Standard Schema (https://standardschema.dev), the common interface of validators. The validators in
 * `./schemas` of each API implement it, and so do those of Zod, Valibot, ArkType and others.
 */
export interface StandardSchema<Output = unknown> {
  /** The members that the standard requires. Receivers call them; your code does not need to. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** The output for a valid value, or the issues of an invalid one. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly PayloadIssue[] };
