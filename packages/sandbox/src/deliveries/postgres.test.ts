import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, missingPostgres, startPostgres } from '../../fixtures/postgres-server.ts';
import type { PostgresServer } from '../../fixtures/postgres-server.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { open, payments, receive } from './receiver.suite.ts';

const programs = findPostgres();
if (programs === undefined) console.warn(missingPostgres);

describe.skipIf(programs === undefined)('deliveries on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(programs as string);
  });
  afterAll(() => server.stop());

  it('come in order, are retried, and end with their webhook', async () => {
    const store = await openPostgresStore({ connection: await server.createSchema() });
    const sandbox = await open({ apis: ['payments'] }, { store });
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    await api.create(receiver.url);
    await api.pay();
    await sandbox.world.settled();
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as { event: string }).event)).toEqual([
      'payment.created',
      'payment.processing',
      'payment.completed',
      'wallet.balance_changed',
    ]);
    receiver.replies.push(500, 500, 500, 500, 500);
    await sandbox.world.act('payments', 'payment', '', 'create');
    await sandbox.world.clock.advance('1h');
    expect(await api.read()).toMatchObject([{ status: 'inactive', failure_count: 5 }]);
    expect((await sandbox.world.deliveries()).map(({ state }) => state)).toEqual([
      'cancelled',
      'delivered',
      'delivered',
      'delivered',
      'delivered',
    ]);
  });

  it('are sent once if two processes share the database', async () => {
    const connection = await server.createSchema();
    const options = { apis: ['payments'], secretKey: Buffer.alloc(32, 'a').toString('base64') };
    const one = await open(options, { store: await openPostgresStore({ connection }) });
    const receiver = await receive(one);
    const api = payments(one);
    await api.create(receiver.url, ['payment.completed']);
    for (let count = 0; count < 5; count++) await api.pay();
    const two = await open(options, { store: await openPostgresStore({ connection }), targets: one.targets });
    await Promise.all([one.world.settled(), two.world.settled()]);
    const bodies = receiver.received.map(({ body }) => body);
    expect(bodies.length).toBe(5);
    expect(new Set(bodies).size).toBe(5);
  });
});
