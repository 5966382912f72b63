import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Targets } from '../outbound/targets.ts';
import type { World } from '../world.ts';
import { explainReceiver } from './explain.ts';
import { readEventType } from './event-types.ts';
import type { ReceivedDelivery, ReceiverOptions, Reply, Respond, TestReceiver } from './test-receiver.ts';

/** What a receiver needs of its sandbox. */
export interface Surroundings {
  /** The name of its address. */
  readonly name: string;
  readonly targets: Pick<Targets, 'forward' | 'stopForwarding'>;
  readonly worlds: () => Promise<readonly World[]>;
}

/** Opens a receiver on a free port of this machine, and lets the sandbox send requests to it. */
export async function openReceiver(
  { respond: first = 200, verify }: ReceiverOptions,
  { name, targets, worlds }: Surroundings,
): Promise<TestReceiver> {
  let reply = createReply(first);
  const deliveries: ReceivedDelivery[] = [];

  async function receive(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readBytes(incoming);
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([key, value]) => [key, [value ?? []].flat().join(', ')]),
    );
    const path = incoming.url ?? '/';
    const event = readJson(body);
    const problem = await findProblem(verify, { body, headers });
    const delivery = { at: new Date(), path, headers, body, event, type: readEventType(event), problem };
    const index = deliveries.push({ ...delivery, status: undefined }) - 1;
    const list = deliveries[index];
    const { method = 'POST' } = incoming;
    const request = (): Request =>
      new Request(new URL(path, url), { method, headers, ...(!/^(GET|HEAD)$/.test(method) && { body }) });
    const chosen = problem === undefined ? await reply(request) : new Response(problem, { status: 400 });
    if (chosen === 'hang') return;
    if (chosen === 'close') return void incoming.socket.destroy();
    const response = typeof chosen === 'number' ? new Response(null, { status: chosen }) : chosen;
    const at = deliveries.indexOf(list!);
    if (at >= 0) deliveries[at] = { ...delivery, status: response.status };
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }

  const server = createServer((incoming, outgoing) => {
    receive(incoming, outgoing).catch((error: unknown) => {
      if (outgoing.headersSent) return void outgoing.destroy();
      outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(`The receiver has failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const localUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const url = targets.forward(name, localUrl);

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closed ??= new Promise((resolve) => {
      targets.stopForwarding(name);
      server.close(() => resolve());
      server.closeAllConnections();
    }));

  return {
    url,
    localUrl,
    deliveries,
    respond: (how) => void (reply = createReply(how)),
    clear: () => void deliveries.splice(0),
    settled: async () => void (await Promise.all((await worlds()).map((world) => world.settled()))),
    explain: async () => explainReceiver(url, deliveries, await worlds()),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** One function for every way to respond. It creates the request only if somebody looks at it. */
function createReply(how: Respond): (request: () => Request) => Reply | Promise<Reply> {
  if (typeof how === 'function') return async (request) => how(request());
  const replies = [how].flat() as readonly Reply[];
  if (replies.length === 0) {
    throw new TypeError('`respond` is an empty list. Give at least one status or response.');
  }
  let next = 0;
  return () => {
    const reply = replies[Math.min(next++, replies.length - 1)]!;
    // The body of a response can be read only once.
    return reply instanceof Response ? reply.clone() : reply;
  };
}

async function findProblem(
  verifier: ReceiverOptions['verify'],
  delivery: { readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>> },
): Promise<string | undefined> {
  try {
    await verifier?.verify(delivery);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readBytes(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of incoming as AsyncIterable<Buffer>) parts.push(part);
  return Uint8Array.from(Buffer.concat(parts));
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString()) as unknown;
  } catch {
    return undefined;
  }
}
