import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { addControlOptions, callSandbox, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { setVariables } from '../env-file.ts';
import { exitCodes, Failure } from '../failure.ts';
import { followDeliveries } from '../follow-deliveries.ts';
import type { DeliveryAttempt } from '../follow-deliveries.ts';
import { writeVariable } from '../shell.ts';
import type { Terminal } from '../terminal.ts';
import { writeAttempt } from '../write-attempt.ts';

interface Options extends ControlOptions {
  readonly world: string;
  readonly forwardTo: string;
  readonly name?: string;
  readonly envFile?: string;
}

/** An open listener, as the control API describes it. */
interface Listener {
  readonly name: string;
  readonly url: string;
  readonly receiver: string;
  readonly secret: string;
}

/** Adds `wirepact listen`. */
export function addListen(program: Command, terminal: Terminal): void {
  addControlOptions(program.command('listen'))
    .summary('send the events of an API to a program on this machine')
    .description(
      'Gives an API an HTTPS address that leads to a program on this machine, registers it as an endpoint, and shows each delivery.',
    )
    .argument('<api>', 'the API whose events are sent, such as payments')
    .requiredOption('--forward-to <url>', 'where the program listens, such as http://localhost:3000/hooks', readTarget)
    .addOption(worldOption())
    .option('--name <name>', 'first label of the address (default: the API)')
    .option('--env-file <path>', 'file such as .env, in which the secret is set; its other lines stay as they are')
    .addHelpText(
      'after',
      `
Keys: r sends the last delivery again, q quits. The address stays when this command ends, and is the same the next time.
With --json each delivery is one line of JSON.

Example:
  wirepact listen payments --forward-to http://localhost:3000/hooks --env-file .env`,
    )
    .action((api: string, options: Options) => listen(terminal, options, api));
}

async function listen(terminal: Terminal, options: Options, api: string): Promise<void> {
  refuseSandbox(options);
  const ending = new AbortController();
  let last: DeliveryAttempt | undefined;
  const register = (): Promise<Listener> => openListener(terminal, options, api);
  const listener = await register();
  const variable = {
    name: `WIREPACT_${api.replaceAll('-', '_').toUpperCase()}_WEBHOOK_SECRET`,
    value: listener.secret,
  };
  if (options.envFile !== undefined) await setVariables(options.envFile, [variable]);
  terminal.out(options.json ? JSON.stringify(listener) : welcome(listener, variable, options));

  const stopKeys = terminal.onKey?.((key) => {
    if (key === 'q' || key === '\u0003') ending.abort();
    if (key === 'r') void redeliver(terminal, options, last);
  });
  try {
    await followDeliveries({
      terminal,
      url: options.url,
      world: options.world,
      signal: ending.signal,
      // A sandbox in memory has forgotten everything when it comes back.
      onReconnect: async () => void (await register()),
      onAttempt(attempt) {
        if (!attempt.attempt.url.startsWith(listener.url)) return;
        last = attempt;
        terminal.out(options.json ? JSON.stringify(attempt) : writeAttempt(attempt));
      },
      onNotice: (text) => terminal.err(text),
    });
  } finally {
    stopKeys?.();
  }
}

function openListener(terminal: Terminal, options: Options, api: string): Promise<Listener> {
  const { world, forwardTo: to, name = world === 'default' ? api : `${api}-${world}`.slice(0, 63) } = options;
  return callSandbox(options, terminal, (control) =>
    control.PUT('/worlds/{world}/listeners/{listener}', {
      params: { path: { world, listener: name } },
      body: { api, to },
    }),
  );
}

async function redeliver(terminal: Terminal, options: Options, last: DeliveryAttempt | undefined): Promise<void> {
  if (!last) return terminal.err('Nothing was delivered yet.');
  const path = { world: options.world, delivery: last.delivery.id };
  await callSandbox(options, terminal, (control) =>
    control.POST('/worlds/{world}/deliveries/{delivery}/redeliver', { params: { path } }),
  ).catch((error: Error) => terminal.err(error.message));
  return undefined;
}

function welcome(
  { url, receiver, secret }: Listener,
  variable: { readonly name: string; readonly value: string },
  { forwardTo, envFile }: Options,
): string {
  const kept =
    envFile === undefined
      ? `Set it in your program, such as ${writeVariable(variable)}`
      : `It is set in ${envFile} as ${variable.name}.`;
  return `${url} leads to ${forwardTo}.
Endpoint: ${receiver}
Secret:   ${secret}
${kept}
Keys: r sends the last delivery again, q quits.
`;
}

/** @throws {Failure} if events would go back to the sandbox. */
function refuseSandbox({ url, forwardTo }: Options): void {
  const [sandbox, target] = [new URL(url), new URL(forwardTo)];
  if (target.port !== sandbox.port || !isLoopback(sandbox.hostname)) return;
  throw new Failure(
    `${forwardTo} is the sandbox itself. Give the address of your program: --forward-to http://localhost:3000/hooks.`,
    exitCodes.usage,
  );
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function readTarget(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && isLoopback(url.hostname)) return url.href;
  throw new InvalidArgumentError('Use a URL on this machine, such as http://localhost:3000/hooks.');
}
