import { createServer } from 'node:http';
import { createMockHandler } from './handler.ts';
import type { MockOptions } from './handler.ts';
import { listen } from './listen.ts';
import type { MockedApi } from './mocked-api.ts';

/** What is mocked, and where. */
export interface MockServerOptions extends MockOptions {
  /** 4010 by default; 0 takes any free port. */
  readonly port?: number | undefined;
  /** Address to listen on. The default, 127.0.0.1, cannot be reached from other machines. */
  readonly host?: string | undefined;
}

/** A mock that is listening. */
export interface MockServer {
  /** Where it is reached, such as `http://127.0.0.1:4010`; append the name of an API. */
  readonly url: string;
  /** The port that it took. */
  readonly port: number;
  /** The APIs that are mocked. */
  readonly apis: readonly MockedApi[];
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts a mock of one or more APIs on one port.
 *
 * @throws {ListenError} where the port cannot be had.
 */
export async function startMock(options: MockServerOptions = {}): Promise<MockServer> {
  const { host = '127.0.0.1' } = options;
  const { apis, handler } = await createMockHandler(options);
  const server = createServer(handler);
  const port = await listen(server, host, options.port ?? 4010);
  return {
    url: `http://${reachable(host)}:${port}`,
    port,
    apis,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** "All addresses" can be listened on and not called; IPv6 addresses stand in brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
