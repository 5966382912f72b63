import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { components } from '@wirepact/sandbox/control/types';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type Schemas = components['schemas'];

interface Options extends ControlOptions {
  readonly world: string;
  readonly set?: Readonly<Record<string, string>>;
}

/** Adds `wirepact trigger`. */
export function addTrigger(program: Command, terminal: Terminal): void {
  addControlOptions(program.command('trigger'))
    .summary('cause an event, or list the events')
    .description(
      'Causes an event by what causes it with the vendor, so that the resources of the world agree with it. Without an event, ' +
        'lists all events and what can be set for each.',
    )
    .addArgument(new Argument('[event]', 'the type of the event'))
    .addOption(
      new Option('--set <name=value>', 'a value of the event (can be repeated)').argParser(
        (text: string, before: Record<string, string> = {}) => ({ ...before, ...readPair(text) }),
      ),
    )
    .addOption(worldOption())
    .addHelpText(
      'after',
      `
Examples:
  wirepact trigger
  wirepact trigger payment.completed --set amount=25.00
  wirepact trigger Platform.Campaign.EventRecorded --set data.payoutAmount=1`,
    )
    .action((event: string | undefined, options: Options) =>
      event === undefined ? list(terminal, options) : trigger(terminal, options, event),
    );
}

async function list(terminal: Terminal, options: Options): Promise<void> {
  const listed = await callSandbox(options, terminal, (control) => control.GET('/triggers'));
  const rows = listed.triggers.map(({ api, event, input }) => [event, api, input.map(({ name }) => name).join(', ')]);
  print(terminal, options, listed, writeTable([['Event', 'API', 'Can be set'], ...rows]));
}

async function trigger(terminal: Terminal, options: Options, event: string): Promise<void> {
  const { world, set } = options;
  const result = await callSandbox(options, terminal, (control) =>
    control.POST('/worlds/{world}/trigger', { params: { path: { world } }, body: { event, ...(set && { set }) } }),
  );
  print(terminal, options, result, writeEvents(result.events));
}

function writeEvents(events: readonly Schemas['Event'][]): string {
  const rows = events.map(({ type, id, kind, subject, receivers }) => [
    type,
    id,
    `${kind} ${subject}`,
    writeReceivers(receivers),
  ]);
  return writeTable([['Event', 'Id', 'About', 'Sent'], ...rows]);
}

/** Why nothing is sent, unless something is. */
function writeReceivers(receivers: Schemas['Event']['receivers']): string {
  const sent = receivers.filter((receiver) => receiver.sent).length;
  if (sent > 0) return `to ${sent}`;
  return receivers.length === 0 ? 'No endpoint is registered.' : `no: ${receivers.map(({ why }) => why).join(' ')}`;
}

function readPair(text: string): Record<string, string> {
  const end = text.indexOf('=');
  if (end > 0) return { [text.slice(0, end)]: text.slice(end + 1) };
  throw new InvalidArgumentError('Use a name and a value, such as amount=25.00.');
}
