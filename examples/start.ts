// The shared code for starting the examples: settings, the port, and the line they print. Not part of what they show.
import type { EventEmitter } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';

process.loadEnvFile(join(import.meta.dirname, 'example.env'));

/** The port to listen on: the environment variable `PORT`. 0 means any free port. Default: 3000. */
export const port = readPort(process.env['PORT']);

export const host = '127.0.0.1';

/** Prints the address of a server once it listens, or the reason why it cannot. */
export function announce(server: EventEmitter & { address(): unknown }): void {
  server.once('listening', () => printAddress((server.address() as { port: number }).port));
  server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
    exitWith(
      code === 'EADDRINUSE'
        ? `Port ${port} is used by another program. Choose another port: PORT=${port + 1}.`
        : message,
    );
  });
}

/** Prints the line of an example that is ready. */
export function printAddress(listening: number): void {
  console.log(`Listening on http://${host}:${listening}`);
}

function readPort(text: string = ''): number {
  const number = /^\d*$/.test(text) ? Number(text || 3000) : NaN;
  return number <= 65_535 ? number : exitWith(`PORT must be a whole number from 0 to 65535, got "${text}".`);
}

function exitWith(message: string): never {
  console.error(message);
  process.exit(1);
}
