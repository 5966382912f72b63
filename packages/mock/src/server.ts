import { createHost } from '@wirepact/http-host';
import type { Address, Exchange, ListeningHost } from '@wirepact/http-host';
import { createMock, indexResponse } from './mock.ts';
import type { MockOptions } from './mock.ts';
import type { MockedApi } from './mocked-api.ts';

/** What is mocked, where, and who gets the log. */
export interface MockServerOptions extends MockOptions, Address {
  /** Called with one line for each request, and one for each violation of the contract. Default: no log. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A mock that is listening. Append the name of an API to its `url`. */
export interface MockServer extends ListeningHost {
  /** The APIs that are mocked. */
  readonly apis: readonly MockedApi[];
}

/**
 * Starts a mock of one or more APIs on one port.
 *
 * @throws {ListenError} if the port or the address is not available.
 */
export async function startMock({ log, apis, ...address }: MockServerOptions = {}): Promise<MockServer> {
  const mock = await createMock({ apis });
  const host = createHost({
    mounts: {
      ...mock.mounts,
      '': { handler: ({ headers }) => indexResponse(mock.apis, `http://${headers.host}`), origins: 'any' },
    },
    onResponse: log && ((exchange) => logLines(exchange).forEach((line) => log(line))),
  });
  return { ...(await host.listen(address)), apis: mock.apis };
}

function logLines({ method, target, status, duration, notes }: Exchange): string[] {
  return [`${method} ${target} ${status} ${Math.round(duration)} ms`, ...notes.map((note) => `  ${note}`)];
}
