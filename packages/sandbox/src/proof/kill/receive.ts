import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that has arrived as a whole. */
export interface Received {
  /** The path of the receiver. */
  readonly path: string;
  readonly body: string;
}

/** Receivers on loopback that outlive the sandbox. Each path is a receiver of its own. */
export interface Receivers {
  readonly origin: string;
  /** In the order of arrival. */
  readonly received: readonly Received[];
  /** Accepts every request from now on. */
  acceptAll(): void;
  close(): Promise<void>;
}

/** Of so many requests to a path one is refused. It is never two in a row, because that could end a webhook. */
const REFUSED = 9;

/** Of so many requests to a path one is slow, so that kills meet requests under way. */
const SLOW = 4;

const SLOW_MILLISECONDS = 15;

/** Opens receivers that accept most requests, refuse some, and are slow with others. */
export async function openReceivers(): Promise<Receivers> {
  const received: Received[] = [];
  const counts = new Map<string, number>();
  let acceptsAll = false;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('error', () => {});
    request.on('end', () => {
      const path = request.url!;
      received.push({ path, body: Buffer.concat(parts).toString() });
      const count = (counts.get(path) ?? 0) + 1;
      counts.set(path, count);
      const respond = (): void => void response.writeHead(count % REFUSED === 0 && !acceptsAll ? 500 : 200).end();
      if (count % SLOW === 0) setTimeout(respond, SLOW_MILLISECONDS);
      else respond();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    acceptAll: () => void (acceptsAll = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
