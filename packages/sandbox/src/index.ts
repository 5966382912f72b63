export type { Sandbox, SandboxOptions, WorldOptions } from './sandbox.ts';
export { SandboxError } from './sandbox-error.ts';
export type {
  Advance,
  Fault,
  LoggedRequest,
  Mail,
  OutboxEvent,
  ResourceView,
  Snapshot,
  World,
  WorldClock,
} from './world.ts';
