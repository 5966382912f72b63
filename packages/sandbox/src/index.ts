export { createSandbox } from './open-sandbox.ts';
export type { Sandbox, SandboxOptions, WorldOptions } from './sandbox.ts';
export { SandboxError } from './sandbox-error.ts';
export type {
  Advance,
  ClockView,
  Fault,
  LoggedRequest,
  Mail,
  OutboxEvent,
  ResourceView,
  Snapshot,
  Variable,
  World,
  WorldClock,
} from './world.ts';
