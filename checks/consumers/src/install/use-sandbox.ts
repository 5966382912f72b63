import { join } from 'node:path';
import type { Registry } from '../registry/registry.ts';
import { run } from '../registry/run.ts';
import { serve } from './serve.ts';

/**
 * Starts the sandbox of the command line that is installed in the project at `folder`, runs one command of each kind against
 * it, calls an API, and stops it with SIGTERM. Returns the counts. Rejects with what does not work.
 */
export async function useSandbox(registry: Registry, folder: string): Promise<string> {
  const command = join(folder, 'node_modules/.bin/wirepact');
  const file = join(folder, 'sandbox.sqlite');
  const sandbox = await serve(command, ['sandbox', 'payments', '--port', '0', '--quiet', '--file', file], {
    cwd: folder,
    env: registry.env,
    findUrl: (output) => (output.includes('Try it:') ? /http:\/\/[\d.]+:\d+/.exec(output)?.[0] : undefined),
  });
  let commands = 0;
  const tell = async (...args: string[]): Promise<unknown> => {
    const env = { ...registry.env, WIREPACT_SANDBOX_URL: sandbox.url };
    commands += 1;
    return JSON.parse(await run(command, [...args, '--json'], { cwd: folder, env }));
  };
  try {
    const { variables } = (await tell('env')) as { variables: { name: string; value: string }[] };
    const apiKey = variables.find(({ name }) => name === 'WIREPACT_PAYMENTS_API_KEY')?.value ?? '';
    const response = await fetch(`${sandbox.url}/sandbox/payments/user/webhooks`, { headers: { 'x-api-key': apiKey } });
    if (!response.ok) throw new Error(`The sandbox responded with ${response.status}:\n${await response.text()}`);
    const { id } = (await tell('create', '--kind', 'payment', '--amount', '25.00')) as { id: string };
    const { state } = (await tell('detect', id)) as { state: string };
    await Promise.all([
      tell('clock', 'advance', '1h'),
      tell('worlds', 'create', 'another'),
      tell('rules', '--api', 'payments'),
    ]);
    const code = await sandbox.close();
    if (code !== 0) throw new Error(`The sandbox ended with exit code ${code} after SIGTERM, expected 0.`);
    return `${commands} commands, a payment in the state ${state}`;
  } finally {
    await sandbox.close();
  }
}
