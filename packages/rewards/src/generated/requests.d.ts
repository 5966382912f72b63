// Generated from spec/rewards/paths/ by `pnpm generate`. Do not edit.

import type { ValidationError, Validator } from '@wirepact/rewards/schemas';
import type { components, operations } from '@wirepact/rewards/types';

/** The parts of a request that have parameters, as texts. */
export interface RequestTexts {
  /** By name, decoded. */
  readonly path?: Readonly<Record<string, string>>;
  /** Default: no parameters. */
  readonly query?: URLSearchParams;
  /** By name in lower case. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The parameters of a request by place and name, converted to their types, with defaults. */
export type ReadParameters<Id extends keyof operations> =
  | {
      readonly value: Pick<operations<string & {}>[Id]['parameters'], 'path' | 'query' | 'header'>;
      /** The names of query parameters that the operation does not have. */
      readonly unknown: readonly string[];
      readonly errors?: undefined;
    }
  | { readonly errors: readonly ValidationError[]; readonly value?: undefined; readonly unknown?: undefined };

/** Reads the requests of one operation. */
export interface RequestReader<Id extends keyof operations, Body> {
  /** The validator of the JSON body. `undefined` if the operation does not have a body. */
  readonly body: Body;
  /** Whether a request without a body is refused. */
  readonly bodyRequired: boolean;
  /** Converts and validates the parameters. `instancePath` of an error begins with the place: `/query/page`. */
  readParameters(request: RequestTexts): ReadParameters<Id>;
}

/** The reader of each operation, by operationId. For programs that serve the API. */
export declare const requests: {
  readonly listCommissions: RequestReader<'listCommissions', undefined>;
  readonly approveCommissions: RequestReader<'approveCommissions', Validator<components<string & {}>['schemas']['CommissionSelection']>>;
  readonly denyCommissions: RequestReader<'denyCommissions', Validator<components<string & {}>['schemas']['CommissionSelection']>>;
  readonly markCommissionsFulfilled: RequestReader<'markCommissionsFulfilled', Validator<components<string & {}>['schemas']['CommissionSelection']>>;
  readonly markCommissionsUnfulfilled: RequestReader<'markCommissionsUnfulfilled', Validator<components<string & {}>['schemas']['CommissionSelection']>>;
  readonly listBatchProcesses: RequestReader<'listBatchProcesses', undefined>;
  readonly getBatchProgress: RequestReader<'getBatchProgress', undefined>;
  readonly getBatchProcess: RequestReader<'getBatchProcess', undefined>;
};
