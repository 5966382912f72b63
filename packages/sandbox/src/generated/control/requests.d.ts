// Generated from packages/sandbox/control/paths/ by `pnpm generate`. Do not edit.

import type { ValidationError, Validator } from '@wirepact/sandbox/control/schemas';
import type { components, operations } from '@wirepact/sandbox/control/types';

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
  readonly getHealth: RequestReader<'getHealth', undefined>;
  readonly listApis: RequestReader<'listApis', undefined>;
  readonly listRules: RequestReader<'listRules', undefined>;
  readonly listWorlds: RequestReader<'listWorlds', undefined>;
  readonly createWorld: RequestReader<'createWorld', Validator<components<string & {}>['schemas']['CreateWorld']>>;
  readonly getWorld: RequestReader<'getWorld', undefined>;
  readonly deleteWorld: RequestReader<'deleteWorld', undefined>;
  readonly resetWorld: RequestReader<'resetWorld', undefined>;
  readonly takeSnapshot: RequestReader<'takeSnapshot', undefined>;
  readonly restoreSnapshot: RequestReader<'restoreSnapshot', Validator<components<string & {}>['schemas']['Snapshot']>>;
  readonly getEnv: RequestReader<'getEnv', undefined>;
  readonly getClock: RequestReader<'getClock', undefined>;
  readonly freezeClock: RequestReader<'freezeClock', undefined>;
  readonly runClock: RequestReader<'runClock', undefined>;
  readonly setClock: RequestReader<'setClock', Validator<components<string & {}>['schemas']['SetClock']>>;
  readonly advanceClock: RequestReader<'advanceClock', Validator<components<string & {}>['schemas']['AdvanceClock']>>;
  readonly findResources: RequestReader<'findResources', undefined>;
  readonly listResources: RequestReader<'listResources', undefined>;
  readonly createByAction: RequestReader<'createByAction', Validator<components<string & {}>['schemas']['ActionInput']>>;
  readonly getResource: RequestReader<'getResource', undefined>;
  readonly act: RequestReader<'act', Validator<components<string & {}>['schemas']['ActionInput']>>;
  readonly listListeners: RequestReader<'listListeners', undefined>;
  readonly openListener: RequestReader<'openListener', Validator<components<string & {}>['schemas']['NewListener']>>;
  readonly closeListener: RequestReader<'closeListener', undefined>;
  readonly listTriggers: RequestReader<'listTriggers', undefined>;
  readonly trigger: RequestReader<'trigger', Validator<components<string & {}>['schemas']['Trigger']>>;
  readonly listEvents: RequestReader<'listEvents', undefined>;
  readonly listDeliveries: RequestReader<'listDeliveries', undefined>;
  readonly getDelivery: RequestReader<'getDelivery', undefined>;
  readonly redeliverOne: RequestReader<'redeliverOne', undefined>;
  readonly redeliver: RequestReader<'redeliver', Validator<components<string & {}>['schemas']['Redeliver']>>;
  readonly listMails: RequestReader<'listMails', undefined>;
  readonly listRequests: RequestReader<'listRequests', undefined>;
  readonly listFaults: RequestReader<'listFaults', undefined>;
  readonly addFault: RequestReader<'addFault', Validator<components<string & {}>['schemas']['Fault']>>;
  readonly clearFaults: RequestReader<'clearFaults', undefined>;
  readonly listDeliveryFaults: RequestReader<'listDeliveryFaults', undefined>;
  readonly addDeliveryFault: RequestReader<'addDeliveryFault', Validator<components<string & {}>['schemas']['DeliveryFault']>>;
  readonly clearDeliveryFaults: RequestReader<'clearDeliveryFaults', undefined>;
  readonly getSettings: RequestReader<'getSettings', undefined>;
  readonly changeSettings: RequestReader<'changeSettings', Validator<components<string & {}>['schemas']['SettingValues']>>;
};
