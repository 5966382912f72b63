import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server could not take its port. The message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** `EADDRINUSE` for a port in use, `EACCES` for a port that only root may use, or another code of Node.js. */
  readonly code: string;
  /** The requested port. */
  readonly port: number;
  /** The requested address. */
  readonly host: string;

  constructor(code: string, host: string, port: number) {
    super(explain(code, host, port));
    this.code = code;
    this.host = host;
    this.port = port;
  }
}

/**
 * Starts listening and returns the port, which is useful for port 0.
 *
 * @throws {ListenError}
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = ({ code = 'UNKNOWN' }: NodeJS.ErrnoException): void => reject(new ListenError(code, host, port));
    // This stays: a connection that cannot be accepted later must not end the process.
    server.on('error', refuse);
    try {
      server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
    } catch (error) {
      refuse(error as NodeJS.ErrnoException);
    }
  });
}

function explain(code: string, host: string, port: number): string {
  const other = port >= 1024 && port < 65535 ? port + 1 : 4011;
  const retry = `Choose another port: --port ${other} or PORT=${other}.`;
  if (code === 'ERR_SOCKET_BAD_PORT') return `${port} is not a port. Use a whole number from 0 to 65535.`;
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use by another program. ${retry}`;
  if (code === 'EACCES') return `This user is not allowed to listen on port ${port} of ${host}. ${retry}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `${host} is not an address of this machine. Omit --host to use 127.0.0.1, or use 0.0.0.0 for all addresses.`;
  }
  return `Cannot listen on port ${port} of ${host} (${code}). ${retry}`;
}
