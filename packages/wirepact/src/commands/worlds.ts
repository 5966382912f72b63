import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { components } from '@wirepact/sandbox/control/types';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { Failure } from '../failure.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type World = components['schemas']['World'];
type Snapshot = components['schemas']['Snapshot'];

interface CreateOptions extends ControlOptions {
  readonly seed?: string;
  readonly clock?: string;
  readonly empty?: true;
}

/** Adds `wirepact worlds`. */
export function addWorlds(program: Command, terminal: Terminal): void {
  const worlds = program
    .command('worlds')
    .summary('list, create, reset, delete, save and restore worlds')
    .description('Works with the worlds of the running sandbox. Each has its own accounts, data, time and events.')
    .addHelpText('after', '\nExample:\n  wirepact worlds create checkout-tests');
  const add = (usage: string, description: string, example: string): Command =>
    addControlOptions(worlds.command(usage))
      .description(description)
      .addHelpText('after', `\nExample:\n  wirepact worlds ${example}`);

  add('list', 'Lists the worlds.', 'list').action(async (options: ControlOptions) => {
    const list = await callSandbox(options, terminal, (control) => control.GET('/worlds'));
    print(terminal, options, list, writeWorlds(list.worlds));
  });

  add('create [id]', 'Creates a world. `wirepact env --world <id>` prints its credentials.', 'create checkout-tests')
    .option('--seed <seed>', 'number or text from which everything that looks random is derived')
    .option('--clock <clock>', 'real, frozen, or a time in ISO 8601 at which it stands still')
    .option('--empty', 'leave it without contents')
    .action(async (id: string | undefined, options: CreateOptions) => {
      const { seed, clock, empty } = options;
      const world = await callSandbox(options, terminal, (control) =>
        control.POST('/worlds', {
          body: {
            ...(id !== undefined && { id }),
            ...(seed !== undefined && { seed }),
            ...(clock !== undefined && { clock }),
            ...(empty && { contents: 'nothing' }),
          },
        }),
      );
      print(
        terminal,
        options,
        world,
        `The world "${world.id}" exists. Its credentials: wirepact env --world ${world.id}`,
      );
    });

  add('reset [id]', 'Brings back the contents with which a world was made.', 'reset').action(
    async (id: string | undefined, options: ControlOptions) => {
      const world = await callSandbox(options, terminal, (control) =>
        control.POST('/worlds/{world}/reset', { params: { path: { world: id ?? 'default' } } }),
      );
      print(terminal, options, world, `The world "${world.id}" is as it was made. Its credentials are the same.`);
    },
  );

  add('delete <id>', 'Deletes a world. Its credentials stop working at once.', 'delete checkout-tests').action(
    async (id: string, options: ControlOptions) => {
      await callSandbox(options, terminal, (control) =>
        control.DELETE('/worlds/{world}', { params: { path: { world: id } } }),
      );
      print(terminal, options, { deleted: id }, `The world "${id}" is deleted.`);
    },
  );

  add('snapshot <file>', 'Saves everything in a world to a file.', 'snapshot before-payout.json')
    .addOption(worldOption())
    .action(async (file: string, options: ControlOptions & { readonly world: string }) => {
      const { world } = options;
      const snapshot = await callSandbox(options, terminal, (control) =>
        control.GET('/worlds/{world}/snapshot', { params: { path: { world } } }),
      );
      await writeFile(file, `${JSON.stringify(snapshot)}\n`).catch((error: NodeJS.ErrnoException) => {
        throw new Failure(
          `Cannot write ${file} (${error.code}). Name a file in a folder that exists and can be written.`,
        );
      });
      print(terminal, options, { world, file }, `${file} has everything in the world "${world}".`);
    });

  add('restore <file>', 'Replaces everything in a world by what a file has.', 'restore before-payout.json')
    .addOption(worldOption())
    .action(async (file: string, options: ControlOptions & { readonly world: string }) => {
      const snapshot = await readSnapshot(file);
      const world = await callSandbox(options, terminal, (control) =>
        control.PUT('/worlds/{world}/snapshot', { params: { path: { world: options.world } }, body: snapshot }),
      );
      print(terminal, options, world, `The world "${world.id}" has the contents of ${file}.`);
    });
}

async function readSnapshot(file: string): Promise<Snapshot> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`Cannot read ${file} (${error.code}). Name a file that \`wirepact worlds snapshot\` wrote.`);
  });
  try {
    return JSON.parse(text) as Snapshot;
  } catch {
    throw new Failure(`${file} is not JSON. Name a file that \`wirepact worlds snapshot\` wrote.`);
  }
}

function writeWorlds(worlds: readonly World[]): string {
  const rows = worlds.map(({ id, seed, clock }) => [
    id,
    seed,
    clock.now,
    clock.mode === 'frozen' ? 'frozen' : 'running',
  ]);
  return writeTable([['World', 'Seed', 'Time', 'Clock'], ...rows]);
}
