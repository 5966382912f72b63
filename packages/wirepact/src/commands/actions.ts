import { Option } from 'commander';
import type { Command } from 'commander';
import type { components } from '@wirepact/sandbox/control/types';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { exitCodes, Failure } from '../failure.ts';
import { inputOption } from '../input-option.ts';
import type { InputField, NamedAction } from '@wirepact/sandbox/actions';
import type { Terminal } from '../terminal.ts';

type Resource = components['schemas']['Resource'];

/** Which resource a command is about, if the id does not say it. */
interface Options extends ControlOptions {
  readonly world: string;
  readonly api?: string;
  readonly kind?: string;
}

/** Adds one command for each name of an action: `wirepact approve`, `wirepact pay` and so on. */
export function addActions(program: Command, terminal: Terminal, all: readonly NamedAction[]): void {
  for (const name of unique(all.map(({ action }) => action)).sort()) {
    const actions = all.filter(({ action }) => action === name);
    addAction(program, terminal, name, actions);
  }
}

function addAction(program: Command, terminal: Terminal, name: string, actions: readonly NamedAction[]): void {
  const inputs = new Map(describeInputs(actions).map(([member, field]) => [member, inputOption(member, field)]));
  const kinds = actions.map(({ api, kind }) => `${kind} (${api})`).join(', ');
  const creating = actions.filter(({ creates }) => creates);
  const changing = actions.filter(({ creates }) => !creates);
  const command = addControlOptions(program.command(name))
    .helpGroup('What a person or the vendor does in the sandbox:')
    .summary(kinds)
    .description(`Does "${name}" in the running sandbox: ${kinds}.`)
    .addOption(new Option('--api <name>', 'the API').choices(unique(actions.map(({ api }) => api))))
    .addOption(new Option('--kind <kind>', 'the kind of resource').choices(unique(actions.map(({ kind }) => kind))))
    .addOption(worldOption());
  for (const option of inputs.values()) command.addOption(option);
  const readInput = (options: Options): Record<string, unknown> =>
    Object.fromEntries(
      [...inputs]
        .map(([member, option]) => [member, (options as unknown as Record<string, unknown>)[option.attributeName()]])
        .filter(([, value]) => value !== undefined),
    );
  if (changing.length === 0) {
    command.addHelpText('after', `\nExample:\n  wirepact ${name}${exampleOf(creating)}`);
    command.action((options: Options) => create(terminal, name, creating, options, readInput(options)));
    return;
  }
  command
    .argument(creating.length > 0 ? '[id]' : '<id>', 'the id of the resource, as the API shows it')
    .addHelpText('after', `\nExample:\n  wirepact ${name} <id>${exampleOf(changing.slice(0, 1))}`)
    .action((id: string | undefined, options: Options) =>
      id === undefined
        ? create(terminal, name, creating, options, readInput(options))
        : change(terminal, name, changing, options, readInput(options), id),
    );
}

async function create(
  terminal: Terminal,
  name: string,
  actions: readonly NamedAction[],
  options: Options,
  input: Record<string, unknown>,
): Promise<void> {
  const { api, kind } = only(actions.filter(matches(options)), `"${name}" creates resources of several kinds`);
  const path = { world: options.world, api, kind, action: name };
  const resource = await callSandbox(options, terminal, (control) =>
    control.POST('/worlds/{world}/resources/{api}/{kind}/actions/{action}', { params: { path }, body: input }),
  );
  print(terminal, options, resource, writeResource(resource));
}

async function change(
  terminal: Terminal,
  name: string,
  actions: readonly NamedAction[],
  options: Options,
  input: Record<string, unknown>,
  id: string,
): Promise<void> {
  const { api, kind } = await findTarget(terminal, name, actions.filter(matches(options)), options, id);
  const path = { world: options.world, api, kind, id, action: name };
  const resource = await callSandbox(options, terminal, (control) =>
    control.POST('/worlds/{world}/resources/{api}/{kind}/{id}/actions/{action}', { params: { path }, body: input }),
  );
  print(terminal, options, resource, writeResource(resource));
}

/**
 * Finds which resource with this id has the action. Most ids exist once, so an id is enough.
 *
 * @throws {Failure} if there is none, or more than one.
 */
async function findTarget(
  terminal: Terminal,
  name: string,
  actions: readonly NamedAction[],
  options: Options,
  id: string,
): Promise<Resource> {
  const { resources } = await callSandbox(options, terminal, (control) =>
    control.GET('/worlds/{world}/find/{id}', { params: { path: { world: options.world, id } } }),
  );
  if (resources.length === 0) {
    throw new Failure(
      `There is nothing with the id "${id}" in the world "${options.world}". Copy the id from a response.`,
    );
  }
  const able = resources.filter(({ api, kind }) =>
    actions.some((action) => action.api === api && action.kind === kind),
  );
  if (able.length === 0) throw new Failure(unable(name, id, resources[0]!));
  return only(able, `The id "${id}" exists more than once`);
}

function unable(name: string, id: string, { api, kind, state, allowed }: Resource): string {
  const possible = namesOf(allowed);
  const next = possible.length > 0 ? `Possible now: ${possible.join(', ')}.` : 'Nothing of this sort is possible now.';
  return `"${name}" does not exist for ${id}, which is a resource of the kind ${kind} (${api}) in the state "${state}". ${next}`;
}

/** @throws {Failure} unless there is exactly one. */
function only<T extends { readonly api: string; readonly kind: string }>(candidates: readonly T[], problem: string): T {
  if (candidates.length === 1) return candidates[0]!;
  if (candidates.length === 0) throw new Failure('The API of --api does not have the kind of --kind.', exitCodes.usage);
  const choices = candidates.map(({ api, kind }) => `--api ${api} --kind ${kind}`).join(', or ');
  throw new Failure(`${problem}. Say which one: ${choices}.`, exitCodes.usage);
}

function matches({ api, kind }: Options): (action: NamedAction) => boolean {
  return (action) => (api === undefined || action.api === api) && (kind === undefined || action.kind === kind);
}

/** Returns each value that some of the actions take. If its meaning differs by kind, the description says so. */
function describeInputs(actions: readonly NamedAction[]): [member: string, field: InputField][] {
  const members = unique(actions.flatMap(({ input }) => Object.keys(input)));
  return members.map((member) => {
    const taking = actions.filter(({ input }) => member in input);
    const descriptions = unique(taking.map(({ input }) => input[member]!.description));
    const description =
      descriptions.length === 1
        ? descriptions[0]!
        : taking.map(({ kind, input }) => `For ${kind}: ${input[member]!.description}`).join(' ');
    return [member, { ...taking[0]!.input[member]!, description }];
  });
}

/** What an example of the command needs besides the id: the kind if there are several, and what the first one requires. */
function exampleOf(actions: readonly NamedAction[]): string {
  const [{ kind, input }] = actions as [NamedAction];
  const required = Object.entries(input).filter(([, field]) => field.required);
  const flags = required.map(([member, field]) => ` ${inputOption(member, field).flags}`);
  return (actions.length > 1 ? ` --kind ${kind}` : '') + flags.join('');
}

function writeResource({ api, kind, id, state, allowed }: Resource): string {
  const possible = namesOf(allowed);
  const next = possible.length > 0 ? ` Possible now: ${possible.join(', ')}.` : '';
  return `${kind} ${id} (${api}) is now in the state "${state}".${next}`;
}

/** The commands among what a state allows. The others are requests, or happen when their time comes. */
function namesOf(allowed: Resource['allowed']): string[] {
  return unique(allowed.filter(({ by }) => by === 'hosted' || by === 'system').map(({ name }) => name));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
