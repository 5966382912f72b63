import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The mock could not take its port; the message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** `EADDRINUSE` for a taken port, `EACCES` for one that only root may take, or another code of Node's. */
  readonly code: string;
  /** The port that was asked for. */
  readonly port: number;
  /** The address that was asked for. */
  readonly host: string;

  constructor(code: string, host: string, port: number) {
    super(explain(code, host, port));
    this.code = code;
    this.host = host;
    this.port = port;
  }
}

/**
 * Starts listening and returns the port (useful for port 0, which takes any free one).
 *
 * @throws {ListenError}
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => reject(new ListenError(code, host, port)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function explain(code: string, host: string, port: number): string {
  const other = port >= 1024 && port < 65535 ? port + 1 : 4011;
  const retry = `Choose another: --port ${other} or PORT=${other}.`;
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken: another program listens there. ${retry}`;
  if (code === 'EACCES') return `Port ${port} on ${host} is not allowed for this user. ${retry}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `${host} is not an address of this machine. Leave --host out for 127.0.0.1, or give 0.0.0.0 for all of them.`;
  }
  return `Cannot listen on port ${port} of ${host} (${code}). ${retry}`;
}
