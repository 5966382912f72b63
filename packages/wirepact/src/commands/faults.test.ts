import { createSandbox } from '@wirepact/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { runHere } from '../../test/run-here.ts';

async function open(): Promise<Awaited<ReturnType<typeof createSandbox>>> {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

it('adds, lists and removes faults of deliveries', async () => {
  const { fetch, world } = await open();
  const given = ['--api', 'payments', '--type', 'payment.created', '--share', '0.5', '--times', '3'];
  expect((await runHere(['faults', 'add', 'duplicate', ...given], fetch)).code).toBe(0);
  expect(await world.deliveryFaults()).toEqual([
    { kind: 'duplicate', api: 'payments', type: 'payment.created', share: 0.5, times: 3 },
  ]);
  const { stdout } = await runHere(['faults', 'list'], fetch);
  expect(stdout).toMatch(/^ {2}duplicate +payments +payment\.created +all +0\.5 +3$/m);
  await runHere(['faults', 'clear'], fetch);
  expect((await runHere(['faults', 'list'], fetch)).stdout).toBe('There are no faults of deliveries.\n');
});

it.each([
  [['explode'], 2, /'explode' is invalid for argument 'kind'\. Allowed choices are duplicate, /],
  [['drop', '--share', 'half'], 2, /Use a number, such as 0\.5\./],
  [['drop', '--share', '2'], 1, /share/],
  [['drop', '--api', 'payment'], 1, /There is no API payment\. Did you mean/],
])('refuses %j', async (args, expected, message) => {
  const { fetch } = await open();
  const { code, stderr } = await runHere(['faults', 'add', ...args], fetch);
  expect(stderr).toMatch(message);
  expect(code).toBe(expected);
});
