import type { components } from '@wirepact/sandbox/control/types';
import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { SandboxError } from '../../sandbox-error.ts';
import { addKey, openAccount } from './accounts.ts';
import { findCampaign } from './campaigns.ts';
import { isDelivered } from './commissions.ts';
import { createPayout } from './payouts.ts';
import { MANAGE } from './permissions.ts';
import { trackSale } from './sales.ts';
import type { RewardsTx } from './shape.ts';

type Schemas = components<string & {}>['schemas'];

type Credential = SeededWorld['credentials'][number];

/** Fills a world with accounts, their keys and their sales. */
export function fill(tx: RewardsTx, { accounts = [] }: Schemas['RewardsContents'], secrets: SeedSecrets): SeededWorld {
  const credentials: Credential[] = [];
  const ids = accounts.map(({ accountId, keys = [{}], sales = [] }, index) => {
    const number = index + 1;
    const account = accountId ?? secrets.secret(`rewards account ${number}`, '', 8);
    if (tx.get('account', account)) {
      throw new SandboxError('invalid', `Two accounts have the id ${account}. Give each an id of its own.`);
    }
    openAccount(tx, account);
    for (const key of keys) credentials.push(addEntry(tx, account, key, secrets, credentials.length + 1));
    for (const sale of sales) addSale(tx, account, sale);
    return {
      variable: numbered('WIREPACT_REWARDS_ACCOUNT_ID', number),
      value: account,
      description: 'An account, for the header Account-ID.',
    };
  });
  return { credentials, ids };
}

function addEntry(
  tx: RewardsTx,
  account: string,
  { apiKey, permissions = [MANAGE] }: Schemas['RewardsKeyEntry'],
  secrets: SeedSecrets,
  number: number,
): Credential {
  const value = apiKey ?? secrets.secret(`rewards key ${number}`, '', 40);
  addKey(tx, account, value, permissions);
  return {
    variable: numbered('WIREPACT_REWARDS_API_KEY', number),
    value,
    description: `An API key of the account ${account}${permissions.length === 0 ? ' that can only read' : ''}.`,
  };
}

/** @throws {SandboxError} for a campaign that does not exist, and for what cannot be fulfilled. */
function addSale(
  tx: RewardsTx,
  account: string,
  { campaign, status = 'pending', fulfilled = false, ...sale }: Schemas['SaleEntry'],
): void {
  const isApproved = status === 'approved';
  if (fulfilled && !isApproved) {
    throw new SandboxError('invalid', `A sale that is ${status} cannot be fulfilled. Give it the status approved.`);
  }
  const commissions = trackSale(tx, { ...sale, account, campaign: findCampaign(tx, campaign) }, status);
  for (const commission of isApproved ? commissions.filter(isDelivered) : []) {
    createPayout(tx, commission, fulfilled ? tx.time : null);
  }
}

function numbered(variable: string, number: number): string {
  return number === 1 ? variable : `${variable}_${number}`;
}
