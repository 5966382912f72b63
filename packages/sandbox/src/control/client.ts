// `@wirepact/sandbox/control`: the client of the control API. It runs wherever `fetch` exists.
export { createControlClient, createControlResultClient, isControlError } from '../generated/control/client.ts';
export type {
  ControlClient,
  ControlClientOptions,
  ControlError,
  ControlResultClient,
  ControlResultClientOptions,
} from '../generated/control/client.ts';
export { baseUrl, operations } from '../generated/control/operations.ts';
export type { ControlOperationId } from '../generated/control/operations.ts';
export type * from '../generated/control/types.ts';
export * from '@wirepact/client-core/errors';
export type { CallSettings, RequestEvent, ResponseEvent, RetryEvent } from '@wirepact/client-core';
