import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { addKey, openAccount } from './accounts.ts';
import type { Campaign } from './campaigns.ts';
import { trackSale } from './sales.ts';
import type { RewardsTx } from './shape.ts';

const PROMOTERS = [30417, 30588];

/**
 * Fills a world with two accounts. In the first one, each of two promoters has made a sale in each campaign. The commissions wait
 * for their approval.
 */
export function seed(tx: RewardsTx, random: SeedSecrets): SeededWorld {
  const account = random.secret('rewards account', '', 8);
  const key = random.secret('rewards key', '', 40);
  const readingKey = random.secret('rewards reading key', '', 40);
  const otherAccount = random.secret('other rewards account', '', 8);
  const otherKey = random.secret('other rewards key', '', 40);
  openAccount(tx, account);
  addKey(tx, account, key);
  addKey(tx, account, readingKey, []);
  openAccount(tx, otherAccount);
  addKey(tx, otherAccount, otherKey);
  for (const promoter of PROMOTERS) {
    for (const campaign of tx.settings.values['campaigns'] as readonly Campaign[]) {
      trackSale(tx, { account, campaign, promoter });
    }
  }
  return {
    credentials: [
      { variable: 'WIREPACT_REWARDS_API_KEY', value: key, description: 'The API key of the account.' },
      {
        variable: 'WIREPACT_REWARDS_READING_API_KEY',
        value: readingKey,
        description: 'An API key of the same account that can only read.',
      },
      {
        variable: 'WIREPACT_REWARDS_API_KEY_2',
        value: otherKey,
        description: 'The API key of another account, which is empty.',
      },
    ],
    ids: [
      {
        variable: 'WIREPACT_REWARDS_ACCOUNT_ID',
        value: account,
        description: 'The account, for the header Account-ID.',
      },
      { variable: 'WIREPACT_REWARDS_ACCOUNT_ID_2', value: otherAccount, description: 'The other account.' },
    ],
  };
}
