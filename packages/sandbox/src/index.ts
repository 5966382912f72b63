export { createSandbox } from './open-sandbox.ts';
export type {
  Reply,
  ReceivedDelivery,
  ReceiverOptions,
  Respond,
  TestReceiver,
  Verifier,
} from './receiver/test-receiver.ts';
export type { EventType } from './receiver/event-types.ts';
export type { Sandbox, SandboxOptions, WorldOptions } from './sandbox.ts';
export type { Targets } from './outbound/targets.ts';
export { readContents } from './read-contents.ts';
export { SandboxError } from './sandbox-error.ts';
export { rotateKeyOfFile } from './secrets/rotate-key-of-file.ts';
export type { Rotation } from './secrets/rotate-key-of-file.ts';
export { SecretError } from './secrets/secret-error.ts';
export { StoreError } from './store/store-error.ts';
export type {
  Advance,
  AttemptView,
  ClockView,
  DeliveryFault,
  DeliveryFilter,
  DeliveryView,
  Fault,
  Listener,
  ListenerOptions,
  LoggedRequest,
  Mail,
  OutboxEvent,
  ResourceView,
  Snapshot,
  Variable,
  World,
  WorldClock,
} from './world.ts';
