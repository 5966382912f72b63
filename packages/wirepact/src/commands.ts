import type { Command } from 'commander';
import { addMock } from './commands/mock.ts';
import type { Terminal } from './terminal.ts';

/** Every command, in the order of the help. Each adds itself to the program. */
export const commands: readonly ((program: Command, terminal: Terminal) => void)[] = [addMock];
