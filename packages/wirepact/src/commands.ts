import type { Command } from 'commander';
import { addClock } from './commands/clock.ts';
import { addDeliveries, addRedeliver } from './commands/deliveries.ts';
import { addEnv } from './commands/env.ts';
import { addFaults } from './commands/faults.ts';
import { addListen } from './commands/listen.ts';
import { addMock } from './commands/mock.ts';
import { addRotateKey } from './commands/rotate-key.ts';
import { addRules } from './commands/rules.ts';
import { addSandbox } from './commands/sandbox.ts';
import { addTrigger } from './commands/trigger.ts';
import { addWorlds } from './commands/worlds.ts';
import type { Terminal } from './terminal.ts';

/** Every command that does not depend on the APIs, in the order of the help. Each adds itself to the program. */
export const commands: readonly ((program: Command, terminal: Terminal) => void)[] = [
  addMock,
  addSandbox,
  addEnv,
  addClock,
  addWorlds,
  addTrigger,
  addListen,
  addDeliveries,
  addRedeliver,
  addFaults,
  addRules,
  addRotateKey,
];
