import type { components } from '@wirepact/sandbox/control/types';
import type { Environment } from './shape.ts';

type Schemas = components<never>['schemas'];

const review = { description: 'Design review', quantity: 2, rate: 2500 };

function exampleInvoices(environment: Environment): Schemas['InvoiceEntry'][] {
  return (['paid', 'sent', 'draft', 'cancelled'] as const).map((status) => ({
    environment,
    status,
    receiverName: 'Example Customer',
    receiverEmail: 'billing@example.com',
    items: [review],
  }));
}

const exampleCampaign = {
  name: 'Example Campaign',
  publicName: 'Play and earn',
  events: [{ code: 'signup', name: 'Account created', payoutAmount: 500 }],
};

function exampleTemplate(environment: Environment): Schemas['SplitTemplateEntry'] {
  return {
    environment,
    name: 'Example Team',
    recipients: [
      { email: 'developer@example.com', name: 'Example Developer', percentage: 60 },
      { email: 'artist@example.net', name: 'Example Artist', percentage: 40 },
    ],
  };
}

/**
 * Something to play with: a platform with a key for each environment, two businesses, a grant, split templates, some invoices, and
 * campaigns with a linked user.
 */
export const exampleContents: Schemas['PlatformContents'] = {
  platforms: [
    {
      platformId: 'platform_example',
      name: 'Example Platform',
      keys: [
        { environment: 'test', label: 'Example key for test' },
        { environment: 'live', label: 'Example key for live' },
      ],
    },
  ],
  accounts: [
    { email: 'owner@example.com', balance: { test: '1500.00' } },
    { email: 'developer@example.com' },
    { email: 'owner@example.org' },
    { email: 'player@example.net' },
  ],
  businesses: [
    {
      name: 'Example Games',
      members: [
        { email: 'owner@example.com', roles: ['ADMIN'], isOwner: true },
        { email: 'developer@example.com', roles: ['GAME_EDITOR'] },
      ],
      address: { line1: '123 Main Street', city: 'Austin', state: 'TX', postalCode: '78701', country: 'US' },
      grants: [{ environment: 'test' }, { environment: 'live' }],
      splitTemplates: [exampleTemplate('test'), exampleTemplate('live')],
      invoices: [...exampleInvoices('test'), ...exampleInvoices('live')],
      campaigns: [
        {
          ...exampleCampaign,
          environment: 'test',
          status: 'started',
          users: [{ userRef: 'player-1', email: 'player@example.net', name: 'Example Player' }],
        },
        { ...exampleCampaign, environment: 'live' },
      ],
    },
    { name: 'Example Studio', members: [{ email: 'owner@example.org', roles: ['ADMIN'], isOwner: true }] },
  ],
};
