import type { components } from '@wirepact/platform/types';
import type { Environment, PlatformData } from './shape.ts';

type Schemas = components<never>['schemas'];

/** What a world of the Platform API contains at the beginning, in the words of the API. */
export interface PlatformContents {
  readonly platforms?: readonly PlatformEntry[];
  readonly accounts?: readonly AccountEntry[];
  readonly businesses?: readonly BusinessEntry[];
}

/** A platform. */
export interface PlatformEntry {
  /** Default: one that is derived from the seed. */
  readonly platformId?: string;
  readonly name: string;
  /** In both environments. Default: every scope. */
  readonly approvedScopes?: readonly string[];
  readonly keys?: readonly KeyEntry[];
}

/** An API key. */
export interface KeyEntry {
  readonly environment: Environment;
  /** Default: one that is derived from the seed. */
  readonly rawKey?: string;
  readonly label?: string;
  /** Default: those that are approved for the platform. */
  readonly requestedScopes?: readonly string[];
}

/** A person with an account. */
export interface AccountEntry {
  readonly email: string;
  /** Default: nothing. */
  readonly balance?: Partial<PlatformData['wallet']>;
}

/** A business. */
export interface BusinessEntry {
  /** Default: one that is derived from the seed. */
  readonly _id?: string;
  readonly name: string;
  readonly members: readonly MemberEntry[];
  readonly address?: Schemas['BusinessAddress'];
  readonly grants?: readonly GrantEntry[];
  readonly invoices?: readonly InvoiceEntry[];
}

/** A person who belongs to a business. */
export interface MemberEntry {
  readonly email: string;
  readonly roles: readonly string[];
  /** Default: false. */
  readonly isOwner?: boolean;
}

/** What a business has granted to a platform. */
export interface GrantEntry {
  /** Default: the first platform. */
  readonly platformId?: string;
  readonly environment: Environment;
  /** Default: every scope. */
  readonly grantedScopes?: readonly string[];
}

/** An invoice. Its number and its totals are worked out. */
export interface InvoiceEntry {
  /** The platform that sees it. Default: the first one. */
  readonly platformId?: string;
  readonly environment: Environment;
  /** Default: draft. */
  readonly status?: 'draft' | 'sent' | 'paid' | 'cancelled';
  readonly receiverName: string;
  readonly receiverEmail: string;
  /** Default: the day on the clock of the world. */
  readonly date?: string;
  readonly dueDate?: string;
  readonly items: readonly { readonly description: string; readonly quantity: number; readonly rate: number }[];
}

const review = { description: 'Design review', quantity: 2, rate: 2500 };

function exampleInvoices(environment: Environment): InvoiceEntry[] {
  return (['paid', 'sent', 'draft', 'cancelled'] as const).map((status) => ({
    environment,
    status,
    receiverName: 'Example Customer',
    receiverEmail: 'billing@example.com',
    items: [review],
  }));
}

/** Something to play with: a platform with a key for each environment, two businesses, a grant and some invoices. */
export const exampleContents: PlatformContents = {
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
      invoices: [...exampleInvoices('test'), ...exampleInvoices('live')],
    },
    { name: 'Example Studio', members: [{ email: 'owner@example.org', roles: ['ADMIN'], isOwner: true }] },
  ],
};
