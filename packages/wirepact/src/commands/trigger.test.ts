import { createSandbox } from '@wirepact/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { runHere } from '../../test/run-here.ts';
import { stubSandbox } from '../../test/stub-sandbox.ts';

async function open(): Promise<Awaited<ReturnType<typeof createSandbox>>> {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

it('causes an event with what is set, and prints every event that follows', async () => {
  const { fetch, world } = await open();
  const args = ['trigger', 'payment.completed', '--set', 'data.amount=25.00', '--set', 'custom_id=a=b'];
  const { code, stdout } = await runHere(args, fetch);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}Event +Id +About +Sent$/m);
  expect(stdout).toMatch(/^ {2}payment\.completed +evt_\w+ +payment \S+ /m);
  const [, completed] = await world.events(2);
  expect(completed).toMatchObject({
    type: 'payment.completed',
    body: { data: { amount: '25.00', custom_id: 'a=b', status: 'completed' } },
  });
});

it('lists every event with what can be set', async () => {
  const { fetch } = await open();
  const { stdout } = await runHere(['trigger'], fetch);
  expect(stdout).toMatch(
    /^ {2}Platform\.Campaign\.EventRecorded +platform +businessId, userRef, eventCode, payoutAmount$/m,
  );
  const { triggers } = JSON.parse((await runHere(['trigger', '--json'], fetch)).stdout) as { triggers: unknown[] };
  expect(triggers).toHaveLength(40);
});

it.each([
  [['payment.complete'], 1, 'There is no event "payment.complete". Did you mean "payment.completed"?\n'],
  [
    ['Platform.Grant.Revoked', '--set', 'data.reason=x'],
    1,
    '"data.reason" is not an input of Platform.Grant.Revoked. Its inputs are: grantId.\n',
  ],
])('refuses %j', async (args, expected, message) => {
  const { fetch } = await open();
  const { code, stderr } = await runHere(['trigger', ...args], fetch);
  expect([code, stderr]).toEqual([expected, message]);
});

it('refuses a value without a name before it calls the sandbox', async () => {
  const { fetch, received } = stubSandbox({});
  const { code, stderr } = await runHere(['trigger', 'payment.created', '--set', 'amount'], fetch);
  expect([code, received]).toEqual([2, []]);
  expect(stderr).toContain('Use a name and a value, such as amount=25.00.');
});
