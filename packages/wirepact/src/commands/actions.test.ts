import { describe, expect, it } from 'vitest';
import { runHere } from '../../test/run-here.ts';
import { stubSandbox } from '../../test/stub-sandbox.ts';
import type { NamedAction } from '@wirepact/sandbox/actions';

const actions: readonly NamedAction[] = [
  { api: 'platform', kind: 'invoice', action: 'pay', creates: false, input: {} },
  { api: 'platform', kind: 'fund-session', action: 'pay', creates: false, input: {} },
  {
    api: 'platform',
    kind: 'link-session',
    action: 'approve',
    creates: false,
    input: {
      businessId: { type: 'string', description: 'Who approves.', required: true },
      scopes: { type: 'strings', description: 'What is approved.' },
      url: { type: 'string', description: 'A name that the command has already.' },
    },
  },
  {
    api: 'payments',
    kind: 'payment',
    action: 'create',
    creates: true,
    input: {
      amount: { type: 'string', description: 'The amount.' },
      expires_in: { type: 'number', description: 'Seconds.' },
      is_test: { type: 'boolean', description: 'Whether it is a test.' },
    },
  },
  {
    api: 'payments',
    kind: 'wallet',
    action: 'create',
    creates: true,
    input: { amount: { type: 'string', description: 'What it has.' } },
  },
];

const invoice = {
  api: 'platform',
  kind: 'invoice',
  id: 'inv_1',
  state: 'paid',
  allowed: [
    { name: 'getInvoice', by: 'operation', to: 'paid' },
    { name: 'refund', by: 'hosted', to: 'refunded' },
  ],
};
const act = 'POST /worlds/default/resources/platform/invoice/inv_1/actions/pay';
const find = 'GET /worlds/default/find/inv_1';

describe('the commands of actions', () => {
  it('are in the help, with the kinds of resources', async () => {
    const { stdout } = await runHere(['--help'], undefined, actions);
    expect(stdout).toMatch(/^What a person or the vendor does in the sandbox:$/m);
    expect(stdout).toMatch(/^ {2}pay .*invoice \(platform\), fund-session/m);
  });

  it('have an example in their help that gives what is required', async () => {
    const { stdout } = await runHere(['approve', '--help'], undefined, actions);
    expect(stdout).toMatch(/^Example:\n {2}wirepact approve <id> --business-id <value>$/m);
  });

  it('say in their help what a value means for each kind, and how to name the kind', async () => {
    const { stdout } = await runHere(['create', '--help'], undefined, actions);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('For payment: The amount. For wallet: What it has.');
    expect(stdout).toMatch(/^Example:\n {2}wirepact create --kind payment$/m);
  });

  it('find the resource by its id, and act on it', async () => {
    const { fetch, received } = stubSandbox({ [find]: { body: { resources: [invoice] } }, [act]: { body: invoice } });
    const { code, stdout } = await runHere(['pay', 'inv_1'], fetch, actions);
    expect(received).toEqual([
      { call: find, body: undefined },
      { call: act, body: {} },
    ]);
    expect(stdout).toBe('invoice inv_1 (platform) is now in the state "paid". Possible now: refund.\n');
    expect(code).toBe(0);
  });

  it('print the resource with --json', async () => {
    const { fetch } = stubSandbox({ [find]: { body: { resources: [invoice] } }, [act]: { body: invoice } });
    expect(JSON.parse((await runHere(['pay', 'inv_1', '--json'], fetch, actions)).stdout)).toEqual(invoice);
  });

  it('send what is given with an action, under the names of the contract', async () => {
    const session = { ...invoice, kind: 'link-session', id: 'ls_1' };
    const call = 'POST /worlds/w1/resources/platform/link-session/ls_1/actions/approve';
    const { fetch, received } = stubSandbox({
      'GET /worlds/w1/find/ls_1': { body: { resources: [session] } },
      [call]: { body: session },
    });
    const given = ['--business-id', 'b_1', '--scopes', 'one', '--scopes', 'two', '--input-url', 'https://example.com'];
    await runHere(['approve', '--world', 'w1', ...given, 'ls_1'], fetch, actions);
    expect(received.at(-1)).toEqual({
      call,
      body: { businessId: 'b_1', scopes: ['one', 'two'], url: 'https://example.com' },
    });
  });

  it('create a resource without an id', async () => {
    const payment = { ...invoice, api: 'payments', kind: 'payment', id: 'pay_1', state: 'pending', allowed: [] };
    const call = 'POST /worlds/default/resources/payments/payment/actions/create';
    const { fetch, received } = stubSandbox({ [call]: { status: 201, body: payment } });
    const given = ['--amount', '25.00', '--expires-in', '60', '--is-test', 'false'];
    const { stdout } = await runHere(['create', '--kind', 'payment', ...given], fetch, actions);
    expect(received).toEqual([{ call, body: { amount: '25.00', expires_in: 60, is_test: false } }]);
    expect(stdout).toBe('payment pay_1 (payments) is now in the state "pending".\n');
  });

  it('end with 1 and the rule if the state does not allow it', async () => {
    const members = { code: 'conflict', rule: 'invoice.paid-once', currentState: 'paid', allowedStates: ['sent'] };
    const body = { title: 'Conflict', status: 409, detail: 'The invoice is paid.', ...members };
    const { fetch } = stubSandbox({ [find]: { body: { resources: [invoice] } }, [act]: { status: 409, body } });
    const { code, stdout, stderr } = await runHere(['pay', 'inv_1', '--json'], fetch, actions);
    expect(stderr).toBe('The invoice is paid.\n');
    expect(JSON.parse(stdout)).toEqual({ error: { message: 'The invoice is paid.', status: 409, ...members } });
    expect(code).toBe(1);
  });

  it.each([
    ['pay', [], 1, 'There is nothing with the id "inv_1" in the world "default". Copy the id from a response.'],
    [
      'approve',
      [invoice],
      1,
      '"approve" does not exist for inv_1, which is a resource of the kind invoice (platform) in the state "paid". Possible now: refund.',
    ],
    [
      'pay',
      [invoice, { ...invoice, kind: 'fund-session' }],
      2,
      'The id "inv_1" exists more than once. Say which one: --api platform --kind invoice, or --api platform --kind fund-session.',
    ],
  ])('%s explains what is wrong if the id means %j', async (name, resources, expected, message) => {
    const { fetch } = stubSandbox({ [find]: { body: { resources } } });
    const { code, stderr } = await runHere(
      [name, 'inv_1', ...(name === 'approve' ? ['--business-id', 'b'] : [])],
      fetch,
      actions,
    );
    expect(stderr).toBe(`${message}\n`);
    expect(code).toBe(expected);
  });

  it('take --kind if an id exists more than once', async () => {
    const both = [{ ...invoice, kind: 'fund-session' }, invoice];
    const { fetch } = stubSandbox({ [find]: { body: { resources: both } }, [act]: { body: invoice } });
    expect((await runHere(['pay', 'inv_1', '--kind', 'invoice'], fetch, actions)).code).toBe(0);
  });

  it.each([
    [
      ['create'],
      /^"create" creates resources of several kinds\. Say which one: --api payments --kind payment, or --api payments --kind wallet\.\n$/,
    ],
    [['pay'], /missing required argument 'id'/],
    [['pay', 'inv_1', '--kind', 'wallet'], /'wallet' is invalid\. Allowed choices are invoice, fund-session\./],
    [['create', '--kind', 'payment', '--expires-in', 'soon'], /'soon' is invalid\. Use a number, such as 12\.5\./],
    [['create', '--kind', 'payment', '--is-test', 'yes'], /'yes' is invalid\. Use true or false\./],
    [['aprove', 'ls_1'], /unknown command 'aprove'\n\(Did you mean approve\?\)/],
  ])('refuse %j with exit code 2', async (args, message) => {
    const { fetch, received } = stubSandbox({});
    const { code, stderr } = await runHere(args, fetch, actions);
    expect(stderr).toMatch(message);
    expect([code, received]).toEqual([2, []]);
  });
});
