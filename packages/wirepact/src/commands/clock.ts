import type { Command } from 'commander';
import type { components } from '@wirepact/sandbox/control/types';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type Clock = components['schemas']['Clock'];
type Advance = components['schemas']['Advance'];
type Options = ControlOptions & { readonly world: string };

/** Adds `wirepact clock`. */
export function addClock(program: Command, terminal: Terminal): void {
  const clock = program
    .command('clock')
    .summary('show, stop and move the clock of a world')
    .description('Shows, stops and moves the clock of a world. Everything in the world reads it.')
    .addHelpText('after', '\nExample:\n  wirepact clock advance 30d');
  const add = (name: string, description: string, example: string): Command =>
    addControlOptions(clock.command(name))
      .description(description)
      .addOption(worldOption())
      .addHelpText('after', `\nExample:\n  wirepact clock ${example}`);

  add('show', 'Shows the time, and when the next thing falls due.', 'show').action(async (options: Options) => {
    const shown = await callSandbox(options, terminal, (control) =>
      control.GET('/worlds/{world}/clock', inWorld(options)),
    );
    print(terminal, options, shown, writeClock(shown));
  });
  add('freeze', 'Stops the clock at the time that it shows.', 'freeze').action(async (options: Options) => {
    const shown = await callSandbox(options, terminal, (control) =>
      control.POST('/worlds/{world}/clock/freeze', inWorld(options)),
    );
    print(terminal, options, shown, writeClock(shown));
  });
  add('run', 'Lets the clock run from the time that it shows.', 'run').action(async (options: Options) => {
    const shown = await callSandbox(options, terminal, (control) =>
      control.POST('/worlds/{world}/clock/run', inWorld(options)),
    );
    print(terminal, options, shown, writeClock(shown));
  });
  add('set', 'Moves the clock forward to a time. What falls due on the way happens.', 'set 2027-01-01T09:00:00Z')
    .argument('<time>', 'a time in ISO 8601')
    .action(async (time: string, options: Options) => {
      const moved = await callSandbox(options, terminal, (control) =>
        control.POST('/worlds/{world}/clock/set', { ...inWorld(options), body: { time } }),
      );
      print(terminal, options, moved, writeAdvance(moved));
    });
  add('advance', 'Moves the clock forward. What falls due on the way happens.', 'advance 1h30m')
    .argument('<duration>', 'such as 90s, 2h, 1h30m or 5d')
    .action(async (by: string, options: Options) => {
      const moved = await callSandbox(options, terminal, (control) =>
        control.POST('/worlds/{world}/clock/advance', { ...inWorld(options), body: { by } }),
      );
      print(terminal, options, moved, writeAdvance(moved));
    });
}

function inWorld({ world }: Options): { params: { path: { world: string } } } {
  return { params: { path: { world } } };
}

function writeClock({ mode, now, nextDue }: Clock): string {
  return `${now} (${mode === 'frozen' ? 'frozen' : 'running'}). ${nextDue ? `Next due: ${nextDue}` : 'Nothing is due.'}`;
}

function writeAdvance({ from, to, happened }: Advance): string {
  const moved = `The clock moved from ${from} to ${to}.`;
  if (happened.length === 0) return `${moved} Nothing fell due.`;
  const rows = happened.map(({ at, api, kind, id, action, state, events }) => [
    at,
    `${api} ${kind}`,
    id,
    action,
    state,
    events.join(', '),
  ]);
  return `${moved} On the way:\n\n${writeTable([['Time', 'What', 'Id', 'Action', 'State', 'Events'], ...rows])}`;
}
