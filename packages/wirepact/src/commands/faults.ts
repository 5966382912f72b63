import { Argument, InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { components } from '@wirepact/sandbox/control/types';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type Fault = components['schemas']['DeliveryFault'];

interface Options extends ControlOptions {
  readonly world: string;
}

const KINDS: readonly Fault['kind'][] = [
  'duplicate',
  'reorder',
  'delay',
  'drop',
  'bad-signature',
  'truncate',
  'slow-body',
];

/** Adds `wirepact faults`. */
export function addFaults(program: Command, terminal: Terminal): void {
  const faults = program
    .command('faults')
    .summary('make deliveries go wrong')
    .description(
      'Makes attempts at deliveries go wrong: twice, late, in another order, not at all, or not as they should be.',
    )
    .addHelpText('after', '\nExample:\n  wirepact faults add duplicate --share 0.1');
  const add = (name: string, description: string, example: string): Command =>
    addControlOptions(faults.command(name))
      .description(description)
      .addOption(worldOption())
      .addHelpText('after', `\nExample:\n  wirepact faults ${example}`);

  add(
    'add',
    'Adds a fault. Which attempts it is for follows from the seed of the world.',
    'add bad-signature --times 1',
  )
    .addArgument(new Argument('<kind>', 'what goes wrong').choices(KINDS))
    .option('--api <name>', 'only for deliveries of an API')
    .option('--type <event>', 'only for events of this type')
    .option('--receiver <id>', 'only for this receiver: its id, the name of its setting, or its URL')
    .option('--share <number>', 'the share of attempts, from 0 to 1 (default: 1)', readNumber)
    .option('--times <number>', 'how many attempts (default: every one)', readNumber)
    .option('--milliseconds <number>', 'how long delay and slow-body take (default: 1000)', readNumber)
    .action(async (kind: Fault['kind'], { world, url, json, ...rest }: Options & Omit<Fault, 'kind'>) => {
      const options = { url, ...(json && { json }) };
      const fault = await callSandbox(options, terminal, (control) =>
        control.POST('/worlds/{world}/delivery-faults', { params: { path: { world } }, body: { kind, ...rest } }),
      );
      print(
        terminal,
        options,
        fault,
        `Deliveries of the world "${world}" have the fault ${kind}. Remove it: wirepact faults clear`,
      );
    });

  add('list', 'Lists the faults that wait for deliveries.', 'list').action(async (options: Options) => {
    const { world } = options;
    const listed = await callSandbox(options, terminal, (control) =>
      control.GET('/worlds/{world}/delivery-faults', { params: { path: { world } } }),
    );
    print(terminal, options, listed, writeFaults(listed.faults));
  });

  add('clear', 'Removes every fault of deliveries.', 'clear').action(async (options: Options) => {
    const { world } = options;
    await callSandbox(options, terminal, (control) =>
      control.DELETE('/worlds/{world}/delivery-faults', { params: { path: { world } } }),
    );
    print(terminal, options, { faults: [] }, `Deliveries of the world "${world}" have no faults.`);
  });
}

function writeFaults(faults: readonly Fault[]): string {
  if (faults.length === 0) return 'There are no faults of deliveries.';
  const rows = faults.map(({ kind, api, type, receiver, share = 1, times, milliseconds }) => [
    kind,
    api ?? 'all',
    type ?? 'all',
    receiver ?? 'all',
    String(share),
    String(times ?? 'all'),
    String(milliseconds ?? ''),
  ]);
  return writeTable([['Fault', 'API', 'Event', 'Receiver', 'Share', 'Attempts', 'Milliseconds'], ...rows]);
}

function readNumber(text: string): number {
  const number = text.trim() === '' ? NaN : Number(text);
  if (Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Use a number, such as 0.5.');
}
