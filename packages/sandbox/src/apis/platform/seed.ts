import { scopes as everyScope } from '@wirepact/platform';
import type { components } from '@wirepact/platform/types';
import type { SeededWorld } from '../../core/definition.ts';
import { createKey } from './api-keys.ts';
import { createBusiness, walletAddress } from './businesses.ts';
import { createGrant } from './grants.ts';
import { draftInvoice } from './invoices.ts';
import { createPlatform, openPlatform } from './platforms.ts';
import type { PlatformDocuments, PlatformTx } from './shape.ts';
import { createWallet } from './wallets.ts';

interface Secrets {
  secret(label: string, prefix: string, length: number): string;
}

const holder = 'platform_example';

const people = ['owner@example.com', 'developer@example.com', 'owner@example.org', 'player@example.net'];

const address = { line1: '123 Main Street', city: 'Austin', state: 'TX', postalCode: '78701', country: 'US' };

/** Something to play with: a platform with a key for each environment, two businesses, a grant and some invoices. */
export function seed(tx: PlatformTx, secrets: Secrets): SeededWorld {
  createPlatform(tx, holder, 'Example Platform');
  const keys = (['test', 'live'] as const).map((env) => {
    openPlatform(tx, { id: holder, env, scopes: everyScope });
    const rawKey = secrets.secret(`platform ${env} key`, `pk_${env}_`, 32);
    return createKey(tx, { holder, env, requestedScopes: everyScope, label: `Example key for ${env}`, rawKey });
  });
  for (const email of people) createAccount(tx, email);

  const first = createBusiness(tx, {
    name: 'Example Games',
    members: [
      { email: 'owner@example.com', roles: ['ADMIN'], isOwner: true },
      { email: 'developer@example.com', roles: ['GAME_EDITOR'] },
    ],
    address,
  });
  const second = createBusiness(tx, {
    name: 'Example Studio',
    members: [{ email: 'owner@example.org', roles: ['ADMIN'], isOwner: true }],
  });
  for (const env of ['test', 'live']) {
    createGrant(tx, { platform: { holder, env }, business: first, scopes: everyScope });
    for (const status of invoiceStates) createInvoice(tx, first.id, env, status);
  }

  const [test, live] = keys.map(({ rawKey }) => rawKey) as [string, string];
  return {
    credentials: [
      { variable: 'WIREPACT_PLATFORM_API_KEY', value: test, description: 'An API key for `test` with every scope.' },
      {
        variable: 'WIREPACT_PLATFORM_LIVE_API_KEY',
        value: live,
        description: 'An API key for `live` with every scope.',
      },
    ],
    ids: [
      {
        variable: 'WIREPACT_PLATFORM_BUSINESS_ID',
        value: first.id,
        description: 'A business that has granted the platform every scope.',
      },
      {
        variable: 'WIREPACT_PLATFORM_OTHER_BUSINESS_ID',
        value: second.id,
        description: 'A business that has granted the platform nothing.',
      },
    ],
  };
}

const invoiceStates = ['paid', 'sent', 'draft', 'cancelled'] as const;

function createAccount(tx: PlatformTx, email: string): void {
  const wallet = walletAddress(tx);
  tx.create('account', {
    holder: '',
    env: '',
    doc: { userId: tx.id('user_'), email },
    data: { wallet },
    names: [email],
  });
  createWallet(tx, wallet, { test: '1500.00', live: '0.00' });
}

function createInvoice(
  tx: PlatformTx,
  owner: string,
  env: string,
  status: PlatformDocuments['invoice']['status'],
): void {
  const items: components<never>['schemas']['InvoiceItem'][] = [
    { description: 'Design review', quantity: 2, rate: 2500, amount: 5000 },
  ];
  const details = {
    receiverName: 'Example Customer',
    receiverEmail: 'billing@example.com',
    date: tx.time.slice(0, 10),
    payToTarget: 'BUSINESS',
    items,
  } as const;
  tx.create('invoice', { holder, env, owner, doc: { ...draftInvoice(tx, { ...details, items }, env), status } });
}
