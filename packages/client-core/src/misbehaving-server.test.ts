import { afterAll, expect, test } from 'vitest';
import { startMisbehavingServer } from '../test/misbehaving-server.ts';
import { misbehavingServerSuite } from '../test/misbehaving.suite.ts';

const server = await startMisbehavingServer();
afterAll(server.close);

misbehavingServerSuite({ test, expect: expect as never, baseUrl: server.baseUrl });
