// What the examples share to start on any machine, and is no part of what they show: settings, a port, one line.
import type { EventEmitter } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';

process.loadEnvFile(join(import.meta.dirname, 'example.env'));

/** The port to listen on: `PORT` of the environment, or 3000; 0 for any free one. */
export const port = readPort(process.env['PORT']);

export const host = '127.0.0.1';

/** Says where a server listens once it does, or why it cannot. */
export function announce(server: EventEmitter & { address(): unknown }): void {
  server.once('listening', () => sayWhere((server.address() as { port: number }).port));
  server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
    end(
      code === 'EADDRINUSE' ? `Port ${port} is taken by another program. Choose another: PORT=${port + 1}.` : message,
    );
  });
}

/** The line that every example prints when it is ready. */
export function sayWhere(listening: number): void {
  console.log(`Listening on http://${host}:${listening}`);
}

function readPort(text: string = ''): number {
  const number = /^\d*$/.test(text) ? Number(text || 3000) : NaN;
  return number <= 65_535 ? number : end(`PORT is "${text}", which is no port. Give a whole number from 0 to 65535.`);
}

function end(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
