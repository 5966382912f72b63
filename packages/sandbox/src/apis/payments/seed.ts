import type { Tx } from '../../core/api.ts';
import type { SeededWorld } from '../../core/definition.ts';
import { findAccount } from './accounts.ts';
import { account } from './actions/account.ts';
import { payment } from './actions/payment.ts';
import { wallet } from './actions/wallet.ts';
import { withdrawal } from './actions/withdrawal.ts';
import { secretOfToken } from './permissions.ts';
import type { Payments } from './shape.ts';

const PREFIX = 'key_test_';
const LENGTH = 32;

/** Fills a world with an account, its keys, a wallet with money, two payments and a withdrawal. */
export function seed(
  tx: Tx<Payments>,
  random: { secret(label: string, prefix: string, length: number): string },
): SeededWorld {
  const key = random.secret('payments key', PREFIX, LENGTH);
  const keyWithoutPermission = random.secret('payments key without permission', PREFIX, LENGTH);
  const token = random.secret('payments token', 'token_test_', LENGTH);

  const create = { resource: undefined as never, tx };
  account.open.run({ ...create, input: { api_key: key } });
  const { id } = findAccount(tx, undefined);
  tx.addCredential({ secret: keyWithoutPermission, resource: id, scopes: [], holder: id, env: '' });
  tx.addCredential({ secret: secretOfToken(token), resource: id, scopes: ['read'], holder: id, env: '' });
  wallet.create.run({ ...create, input: { balance: '250.00' } });
  payment.create.run({ ...create, input: { custom_id: 'deposit-1001' } });
  payment.create.run({ ...create, input: { custom_id: 'deposit-1002', amount: '75.50' } });
  withdrawal.create.run({ ...create, input: { custom_id: 'payout-2001' } });

  return {
    credentials: [
      { variable: 'WIREPACT_PAYMENTS_API_KEY', value: key, description: 'An API key that may manage webhooks.' },
      {
        variable: 'WIREPACT_PAYMENTS_API_KEY_WITHOUT_PERMISSION',
        value: keyWithoutPermission,
        description: 'An API key of the same account that may not manage webhooks.',
      },
      {
        variable: 'WIREPACT_PAYMENTS_READ_TOKEN',
        value: token,
        description: 'An access token with the scope read. It works if the switch bearer-tokens is true.',
      },
    ],
    ids: [{ variable: 'WIREPACT_PAYMENTS_ACCOUNT_ID', value: id, description: 'The account, for actions.' }],
  };
}
