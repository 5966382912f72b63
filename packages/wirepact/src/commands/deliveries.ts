import { Option } from 'commander';
import type { Command } from 'commander';
import type { components } from '@wirepact/sandbox/control/types';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { exitCodes, Failure } from '../failure.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { writeAttempt } from '../write-attempt.ts';

type Delivery = components['schemas']['Delivery'];

interface Options extends ControlOptions {
  readonly world: string;
}

interface ListOptions extends Options {
  readonly api?: string;
  readonly type?: string;
  readonly receiver?: string;
  readonly state?: Delivery['state'];
}

const STATES: readonly Delivery['state'][] = ['queued', 'retrying', 'delivered', 'failed', 'cancelled'];

/** Adds `wirepact deliveries`. */
export function addDeliveries(program: Command, terminal: Terminal): void {
  addControlOptions(program.command('deliveries'))
    .summary('show what was sent to receivers, and what came back')
    .description('Lists the deliveries of a world, the newest first. With an id, shows one with all its attempts.')
    .argument('[id]', 'the id of a delivery, such as dlv_12')
    .addOption(worldOption())
    .option('--api <name>', 'only those of an API')
    .option('--type <event>', 'only those of events of this type')
    .option('--receiver <id>', 'only those to this receiver')
    .addOption(new Option('--state <state>', 'only those in this state').choices(STATES))
    .addHelpText('after', '\nExamples:\n  wirepact deliveries --state failed\n  wirepact deliveries dlv_12')
    .action((id: string | undefined, options: ListOptions) =>
      id === undefined ? list(terminal, options) : show(terminal, options, id),
    );
}

/** Adds `wirepact redeliver`. */
export function addRedeliver(program: Command, terminal: Terminal): void {
  addControlOptions(program.command('redeliver'))
    .summary('send a delivery again, or all since a time')
    .description('Sends the same bytes again, to where the receiver is now.')
    .argument('[id]', 'the id of a delivery, such as dlv_12')
    .option('--since <time>', 'instead of an id: the deliveries of all events since a time in ISO 8601')
    .addOption(worldOption())
    .addHelpText('after', '\nExamples:\n  wirepact redeliver dlv_12\n  wirepact redeliver --since 2027-01-01T09:00:00Z')
    .action((id: string | undefined, options: Options & { readonly since?: string }) =>
      redeliver(terminal, options, id),
    );
}

async function list(terminal: Terminal, options: ListOptions): Promise<void> {
  const { world, api, type, receiver, state } = options;
  const query = {
    ...(api !== undefined && { api }),
    ...(type !== undefined && { type }),
    ...(receiver !== undefined && { receiver }),
    ...(state !== undefined && { state }),
  };
  const listed = await callSandbox(options, terminal, (control) =>
    control.GET('/worlds/{world}/deliveries', { params: { path: { world }, query } }),
  );
  print(terminal, options, listed, writeDeliveries(listed.deliveries));
}

async function show(terminal: Terminal, options: Options, id: string): Promise<void> {
  const path = { world: options.world, delivery: id };
  const delivery = await callSandbox(options, terminal, (control) =>
    control.GET('/worlds/{world}/deliveries/{delivery}', { params: { path } }),
  );
  const attempts = delivery.attempts.map((attempt) =>
    writeAttempt({ world: options.world, delivery: { ...delivery, due: null, reason: null }, attempt }),
  );
  const { event, url, state, due, reason, body } = delivery;
  const next = due === null ? [] : [`Next attempt: ${due}`];
  const lines = [
    `${id} is ${state}: ${event} to ${url}`,
    ...next,
    ...(reason === null ? [] : [reason]),
    '',
    ...attempts,
  ];
  print(terminal, options, delivery, [...lines, '', body].join('\n'));
}

async function redeliver(
  terminal: Terminal,
  options: Options & { readonly since?: string },
  id: string | undefined,
): Promise<void> {
  const { world, since } = options;
  if ((id === undefined) === (since === undefined)) {
    throw new Failure('Give the id of a delivery, or a time with --since.', exitCodes.usage);
  }
  const deliveries = await callSandbox(options, terminal, async (control) => {
    if (id === undefined) {
      const path = { world };
      const all = await control.POST('/worlds/{world}/redeliver', { params: { path }, body: { since: since! } });
      return { data: all.data.deliveries };
    }
    const path = { world, delivery: id };
    const one = await control.POST('/worlds/{world}/deliveries/{delivery}/redeliver', { params: { path } });
    return { data: [one.data] };
  });
  print(terminal, options, { deliveries }, writeDeliveries(deliveries));
}

function writeDeliveries(deliveries: readonly Delivery[]): string {
  if (deliveries.length === 0) return 'There are no deliveries. `wirepact trigger` says why an event is not sent.';
  const rows = deliveries.map(({ id, created, type, receiver, state, attempts, due }) => [
    id,
    created,
    type,
    receiver,
    state,
    String(attempts.length),
    attempts.at(-1)?.status?.toString() ?? '',
    due ?? '',
  ]);
  return writeTable([
    ['Delivery', 'Since', 'Event', 'Receiver', 'State', 'Attempts', 'Status', 'Next attempt'],
    ...rows,
  ]);
}
