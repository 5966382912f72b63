import { payment } from '../apis/payments/actions/payment.ts';
import { account } from '../apis/payments/actions/account.ts';
import { wallet } from '../apis/payments/actions/wallet.ts';
import { withdrawal } from '../apis/payments/actions/withdrawal.ts';
import type { InputField } from '../core/api.ts';
import type { ResourceView } from '../world.ts';
import type { Document, Stage, Trigger, Triggers } from './trigger.ts';

const ACCOUNT: InputField = { type: 'string', description: 'The id of the account. Default: the first account.' };

/** A payment that goes through some actions. */
function pay(...actions: readonly string[]): Trigger {
  return {
    input: payment.create.input,
    run: (stage, input) => createAndAct(stage, 'payment', input, actions),
  };
}

/** The wallet of a completed payment changes its balance. */
const payIntoWallet: Trigger = {
  input: payment.create.input,
  run: async (stage, input) => {
    const wallet_id = input['wallet_id'] ?? (await findWallet(stage, input)).id;
    return createAndAct(stage, 'payment', { ...input, wallet_id }, ['detect', 'complete']);
  },
};

/** A withdrawal that goes through some actions. */
function withdraw(...actions: readonly string[]): Trigger {
  return {
    input: withdrawal.create.input,
    run: async (stage, input) => {
      const wallet_id = input['wallet_id'] ?? (await findWallet(stage, input, costOf(input))).id;
      return createAndAct(stage, 'withdrawal', { ...input, wallet_id }, actions);
    },
  };
}

function actOnAccount(action: 'sign-in' | 'change-settings'): Trigger {
  return {
    input: { account: ACCOUNT, ...account[action].input },
    run: async (stage, { account: id, ...input }) =>
      stage.act('account', id ?? (await findAccount(stage)).id, action, input),
  };
}

async function createAndAct(stage: Stage, kind: string, input: object, actions: readonly string[]): Promise<void> {
  const { id } = await stage.act(kind, '', 'create', input);
  for (const action of actions) await stage.act(kind, id, action);
}

async function findAccount(stage: Stage): Promise<ResourceView> {
  const [first] = await stage.list('account');
  return first ?? stage.act('account', '', 'open');
}

/** The oldest wallet that has enough, or a new one. */
async function findWallet(stage: Stage, input: Document, cost = 0): Promise<ResourceView> {
  const holder = input['account'] ?? (await findAccount(stage)).id;
  const wallets = await stage.list('wallet');
  const found = wallets.find((each) => each.holder === holder && Number(each.doc['balance']) >= cost);
  return found ?? stage.act('wallet', '', 'create', { account: holder, balance: cost.toFixed(2) });
}

/** Rounded up, because it only has to be enough. */
function costOf({ amount = '40.00', total_fee = '1.40' }: Document): number {
  return Math.ceil(Number(amount) + Number(total_fee));
}

/** What causes each event of the Payments API. */
export const payments: Triggers = {
  'payment.created': pay(),
  'payment.processing': pay('detect'),
  'payment.completed': pay('detect', 'complete'),
  'payment.failed': pay('detect', 'fail'),
  'payment.expired': pay('expire'),
  'withdrawal.created': withdraw(),
  'withdrawal.approved': withdraw('approve'),
  'withdrawal.processing': withdraw('approve', 'process'),
  'withdrawal.completed': withdraw('approve', 'process', 'complete'),
  'withdrawal.failed': withdraw('approve', 'fail'),
  'withdrawal.cancelled': withdraw('cancel'),
  'withdrawal.status_changed': withdraw('approve'),
  'wallet.created': {
    input: wallet.create.input,
    run: (stage, input) => stage.act('wallet', '', 'create', input),
  },
  'wallet.balance_changed': payIntoWallet,
  'security.login_attempt': actOnAccount('sign-in'),
  'security.settings_changed': actOnAccount('change-settings'),
};
