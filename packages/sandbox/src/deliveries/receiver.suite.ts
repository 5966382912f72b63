import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPaymentsClient } from '@wirepact/payments';
import type { PaymentsClient } from '@wirepact/payments';
import { onTestFinished } from 'vitest';
import { openSandbox } from '../open-sandbox.ts';
import type { Internals, OpenSandbox } from '../open-sandbox.ts';
import type { SandboxOptions } from '../sandbox.ts';

/** Where the clocks of these tests begin. */
export const START: Date = new Date('2026-03-01T09:00:00.000Z');

/** A request that a receiver got. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver on loopback. */
export interface TestReceiver {
  /** An HTTPS address that leads to it. */
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** How the next requests are responded to. Afterwards, each gets 200. */
  readonly replies: (number | ((response: ServerResponse) => void))[];
}

/** Opens a sandbox whose clock stands still, until the test has finished. */
export async function open(options: SandboxOptions = {}, internals: Internals = {}): Promise<OpenSandbox> {
  const sandbox = await openSandbox({ clock: START, ...options }, internals);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Starts a receiver. */
export async function receive(
  sandbox: OpenSandbox,
  name = 'receiver',
  always?: (response: ServerResponse) => void,
): Promise<TestReceiver> {
  const received: Received[] = [];
  const replies: TestReceiver['replies'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      const next = replies.shift() ?? always ?? 200;
      if (typeof next === 'function') next(response);
      else response.writeHead(next).end(next === 200 ? 'thanks' : 'no');
    });
  });
  const port = await listen(server);
  return { url: sandbox.targets.forward(name, `http://127.0.0.1:${port}`), port, received, replies };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** What tests do with the Payments API of the default world. */
export interface TestPayments {
  readonly client: PaymentsClient;
  create(
    url: string,
    types?: readonly ['payment.completed'],
  ): Promise<{ readonly id: string; readonly secret: string }>;
  read(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Causes `payment.created`, `payment.processing` and `payment.completed`. Returns the id of the payment. */
  pay(): Promise<string>;
}

/** The Payments API of the default world. */
export function payments({ world, fetch }: OpenSandbox): TestPayments {
  const client = createPaymentsClient({ apiKey: world.env['WIREPACT_PAYMENTS_API_KEY']!, fetch, retries: 0 });
  return {
    client,
    async create(url, types) {
      const { data } = await client.POST('/user/webhooks', {
        body: { url, ...(types && { event_types: [...types] }) },
      });
      return data;
    },
    read: async () => (await client.GET('/user/webhooks')).data.webhooks,
    async pay() {
      const { id } = await world.act('payments', 'payment', '', 'create');
      await world.act('payments', 'payment', id, 'detect');
      await world.act('payments', 'payment', id, 'complete');
      return id;
    },
  };
}
