import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Draw } from '../fuzz/draw.ts';
import { createEntry, send } from '../kill/ledger.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { World } from '../../world.ts';

/** Of so many requests to a path one is refused. It is never two in a row, because that could end a webhook. */
const REFUSED = 9;

/** A receiver that keeps nothing. */
export interface Counter {
  readonly origin: string;
  count(): number;
  close(): Promise<void>;
}

/** Opens a receiver on loopback that counts requests, and refuses some of them. */
export async function openCounter(): Promise<Counter> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const count = (counts.get(request.url!) ?? 0) + 1;
      counts.set(request.url!, count);
      response.writeHead(count % REFUSED === 0 ? 500 : 200).end('x'.repeat(200));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Registers one receiver in a world that stays, so that only the limits of retention delete its events. With one, events and
 * deliveries reach their limits together.
 */
export async function listenForEver(world: World, origin: string): Promise<void> {
  await world.listen({ api: 'payments', to: `${origin}/lasting`, name: 'lasting' });
}

/** How many deliveries a world has had. */
export async function countDeliveries(world: World): Promise<number> {
  const [newest] = await world.deliveries({ limit: 1 });
  return newest ? Number(newest.id.slice(newest.id.indexOf('_') + 1)) : 0;
}

/** Causes events that create no resources, and moves the clock through their retries. */
export async function useLastingWorld(world: World, events: number): Promise<void> {
  for (let count = 0; count < events; count++) await world.trigger('security.login_attempt');
  await world.settled();
  await world.clock.advance('1m');
}

/** Creates a world, calls an API in it over HTTP, has events delivered, and deletes it. */
export async function useNewWorld(sandbox: Sandbox, url: string, origin: string, number: number): Promise<void> {
  const world = await sandbox.createWorld({ clock: 'frozen' });
  const draw = new Draw(number);
  for (const api of ['payments', 'platform', 'rewards']) {
    await world.listen({ api, to: `${origin}/${api}`, name: `new-${api}` });
  }
  for (const event of ['payment.completed', 'Platform.Invoice.Created', 'commission.created']) {
    await world.trigger(event);
  }
  for (let count = 0; count < 20; count++) await send({ url, env: world.env }, createEntry(count, draw));
  await world.clock.advance('1h');
  for (const { name } of await world.listeners()) await world.stopListening(name);
  await world.delete();
}
