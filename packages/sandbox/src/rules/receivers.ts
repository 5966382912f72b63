import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Targets } from '../outbound/targets.ts';

/** A request that a receiver got. */
export interface ReceivedRequest {
  readonly method: string;
  readonly headers: Headers;
  /** As it came, in UTF-8. */
  readonly body: string;
}

/** What a receiver responds with. A number is a status alone. */
export type ReceiverResponse =
  | number
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** Decides about a response. `earlier` is how many requests the receiver got before this one. */
export type Respond = (request: ReceivedRequest, earlier: number) => ReceiverResponse | Promise<ReceiverResponse>;

/** A receiver of a test, on loopback. */
export interface TestReceiver {
  /** An HTTPS address, as every API asks for, which leads to this machine without DNS. */
  readonly url: string;
  /** The same on HTTP. No API accepts it. */
  readonly httpUrl: string;
  /** What it got, in its order. */
  readonly received: readonly ReceivedRequest[];
  /** Can be replaced. */
  respond: Respond;
}

/** The receivers of a sandbox. They share one server. */
export interface Receivers {
  /** Opens a receiver. By default, its responses have the status 200. */
  open(targets: Targets, respond?: Respond): TestReceiver;
  close(): Promise<void>;
}

/** Changes what receivers get, so that tests can be tested: nothing is a lost request, and two are a repeated one. */
export type Tamper = (request: ReceivedRequest) => readonly ReceivedRequest[];

/** Starts the server on which receivers listen. */
export async function startReceivers(tamper: Tamper = (request) => [request]): Promise<Receivers> {
  const receivers: { readonly received: ReceivedRequest[]; respond: Respond }[] = [];
  const server = createServer((request, response) => void receive(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const receiver = receivers[Number(request.url!.slice(1))];
    if (!receiver) return void response.writeHead(404).end();
    const headers = new Headers(request.headers as Record<string, string>);
    const received: ReceivedRequest = { method: request.method!, headers, body: await text(request) };
    const earlier = receiver.received.length;
    receiver.received.push(...tamper(received));
    const reply = await receiver.respond(received, earlier);
    const { status, headers: more, body } = typeof reply === 'number' ? { status: reply } : reply;
    response.writeHead(status, more).end(body);
  }

  return {
    open(targets, respond = () => 200) {
      const number = receivers.length;
      const httpUrl = `http://127.0.0.1:${port}/${number}`;
      const url = targets.forward(`receiver-${number}`, httpUrl);
      const receiver = { url, httpUrl, received: [], respond };
      receivers.push(receiver);
      return receiver;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
