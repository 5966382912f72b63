import { afterAll, beforeAll, expect, it } from 'vitest';
import { stubNetwork } from '../../../fixtures/stub-network.ts';
import { openSandbox } from '../../open-sandbox.ts';
import type { OpenSandbox } from '../../open-sandbox.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { recordWorks } from '../record-works.ts';
import { runModel } from './run-model.ts';

const recording = recordWorks(openSqliteStore());
let sandbox: OpenSandbox;
beforeAll(async () => {
  sandbox = await openSandbox(
    { clock: 'frozen', contents: {} },
    { store: recording.store, network: stubNetwork().network },
  );
});
afterAll(() => sandbox.close());

it('behaves as the model does', async () => {
  const { statistics, failure } = await runModel({ sandbox, recording, seed: 20_260_401, runs: 200, steps: 50 });
  expect(failure).toBeUndefined();
  const { runs, shortest, replays, crossings } = statistics;
  expect({ runs, shortest, replays, crossings }).toEqual({
    runs: 200,
    shortest: expect.toSatisfy((least: number) => least >= 50),
    replays: expect.toSatisfy((count: number) => count > 500),
    crossings: expect.toSatisfy((count: number) => count > 300),
  });
});
