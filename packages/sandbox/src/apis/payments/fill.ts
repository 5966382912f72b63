import { numbers } from '@wirepact/payments/behaviour';
import { EventSubscription } from '@wirepact/payments/schemas';
import type { components } from '@wirepact/sandbox/control/types';
import type { Tx } from '../../core/api.ts';
import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { SandboxError } from '../../sandbox-error.ts';
import { findTargetProblem } from '../webhook-target.ts';
import { FIRST_ACCOUNT } from './accounts.ts';
import { payment } from './actions/payment.ts';
import { wallet } from './actions/wallet.ts';
import { withdrawal } from './actions/withdrawal.ts';
import { PERMISSIONS } from './permissions.ts';
import type { Payments } from './shape.ts';
import { addWebhook, nameWebhook } from './webhooks.ts';

type Schemas = components<string & {}>['schemas'];

const KEY = 'WIREPACT_PAYMENTS_API_KEY';

/** Fills a world with accounts, their keys, webhooks and wallets, and what is paid into and out of these. */
export function fill(
  tx: Tx<Payments>,
  { accounts = [] }: Schemas['PaymentsContents'],
  secrets: SeedSecrets,
): SeededWorld {
  let keys = 0;
  const filled = accounts.map((entry, index) => {
    const id = openAccount(tx, entry, index === 0);
    const credentials = (entry.keys ?? [{}]).map((key) => addKey(tx, id, key, secrets, ++keys));
    for (const webhook of entry.webhooks ?? []) addEntry(tx, id, webhook);
    const [wallet_id] = (entry.wallets ?? []).map((each) => addWallet(tx, id, each));
    const create = { resource: undefined as never, tx };
    for (const each of entry.payments ?? [])
      payment.create.run({ ...create, input: { ...each, account: id, wallet_id } });
    for (const each of entry.withdrawals ?? []) {
      withdrawal.create.run({ ...create, input: { ...each, account: id, wallet_id } });
    }
    return { id, credentials };
  });
  return {
    credentials: filled.flatMap(({ credentials }) => credentials),
    ids: filled.map(({ id }, index) => ({
      variable: numbered('WIREPACT_PAYMENTS_ACCOUNT_ID', index + 1),
      value: id,
      description: 'An account, for actions.',
    })),
  };
}

function openAccount(
  tx: Tx<Payments>,
  { email = 'finance@example.com' }: Schemas['PaymentsAccountEntry'],
  isFirst: boolean,
): string {
  const id = `acc_${tx.random(24)}`;
  tx.create('account', { holder: id, env: '', doc: { account_id: id, email }, names: isFirst ? [FIRST_ACCOUNT] : [] });
  return id;
}

function addKey(
  tx: Tx<Payments>,
  account: string,
  { apiKey, permissions = [...PERMISSIONS] as ('read' | 'write')[] }: Schemas['PaymentsKeyEntry'],
  secrets: SeedSecrets,
  number: number,
): SeededWorld['credentials'][number] {
  const value = apiKey ?? secrets.secret(`payments key ${number}`, 'key_test_', 32);
  tx.addCredential({ secret: value, resource: account, scopes: permissions, holder: account, env: '' });
  const may = permissions.length === 0 ? 'may not manage webhooks' : `may ${permissions.join(' and ')} webhooks`;
  return { variable: numbered(KEY, number), value, description: `An API key that ${may}.` };
}

/** @throws {SandboxError} for a webhook that the API would refuse. */
function addEntry(tx: Tx<Payments>, account: string, { event_types, ...entry }: Schemas['WebhookEntry']): void {
  const problem = findTargetProblem(entry.url, numbers['webhook-port']);
  if (problem) throw new SandboxError('invalid', `The webhook ${entry.url} is not possible. ${problem.detail}`);
  if (tx.find('webhook', nameWebhook(account, entry.url))) {
    throw new SandboxError('invalid', `Two webhooks of an account have the URL ${entry.url}. Give each its own.`);
  }
  const unknown = event_types?.find((type) => !EventSubscription(type));
  if (unknown !== undefined) {
    throw new SandboxError(
      'invalid',
      `There is no event ${unknown}. Name an event of the Payments API, or all of one kind, such as payment.all.`,
    );
  }
  addWebhook(tx, { ...entry, account, ...(event_types && { event_types: event_types as never }) });
}

/** Returns the id of the wallet. */
function addWallet(tx: Tx<Payments>, account: string, input: Schemas['WalletEntry']): string {
  const known = new Set(tx.list('wallet', { holder: account, env: '' }).map(({ id }) => id));
  wallet.create.run({ resource: undefined as never, tx, input: { ...input, account } });
  return tx.list('wallet', { holder: account, env: '' }).find(({ id }) => !known.has(id))!.id;
}

function numbered(variable: string, number: number): string {
  return number === 1 ? variable : `${variable}_${number}`;
}
