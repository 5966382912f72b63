import type { machines, resources } from '@wirepact/platform/behaviour';
import type { components, operations } from '@wirepact/platform/types';
import type { PlatformEvents, PlatformEventType } from '@wirepact/platform/webhooks';
import type { ApiShape, Resource, Tx } from '../../core/api.ts';

type Schemas = components<never>['schemas'];

/** An invoice as every operation on one invoice shows it. */
export type InvoiceDocument = Schemas['Invoice'] &
  Required<Pick<Schemas['Invoice'], 'receiverEmail' | 'date' | 'items' | 'paymentSummary' | 'publicInvoiceId'>>;

/** A campaign as every operation on one campaign shows it. */
export type CampaignDocument = Schemas['Campaign'] &
  Required<Pick<Schemas['Campaign'], 'businessId' | 'publicName' | 'address' | 'chain' | 'events'>>;

/** What is stored and shown, by kind of resource. */
export interface PlatformDocuments {
  readonly platform: Pick<Schemas['PlatformInfo'], 'platformId' | 'name' | 'description' | 'status'>;
  readonly 'scope-request': Schemas['ScopeRequest'];
  /** Without `activeScopes`, which are worked out when the key is read. */
  readonly 'api-key': Omit<Schemas['ApiKey'], 'activeScopes'> &
    Required<Pick<Schemas['ApiKey'], 'environment' | 'requestedScopes'>>;
  readonly 'link-session': Schemas['LinkSession'];
  readonly grant: Schemas['Grant'];
  readonly invite: Schemas['Invite'];
  readonly invoice: InvoiceDocument;
  readonly business: Schemas['Business'];
  readonly distribution: Schemas['Distribution'];
  readonly 'distribution-fund-session': Schemas['DistributionFundSession'];
  readonly 'split-template': Schemas['SplitTemplate'];
  readonly gift: Schemas['Gift'];
  readonly campaign: CampaignDocument;
  readonly 'campaign-fund-session': Schemas['CampaignFundSession'];
  /** The link of a user to a campaign. Each operation shows another part of it. */
  readonly 'user-link': Schemas['CampaignLinkSession'] & {
    readonly linkId: string;
    /** `initiated` until the user agrees. */
    readonly status: Schemas['CampaignLinkDetails']['status'];
    readonly prefilledEmail?: string;
    /** Absent until a user agrees who was not known before. */
    readonly userRef?: string;
    /** Present once the user has agreed, like `name` and `linkedAt`. */
    readonly email?: string;
    readonly name?: string;
    readonly linkedAt?: string;
    /** Present while the user is linked. */
    readonly spendPermission?: Schemas['SpendPermission'];
  };
  readonly 'link-invite': Schemas['LinkInvite'];
  /** A person with an account, found by the e-mail address. */
  readonly account: { readonly userId: string; readonly email: string };
  readonly wallet: { readonly address: string };
}

/** What is stored and not shown, by kind of resource. */
export interface PlatformData {
  readonly 'scope-request': {
    /** A field of the machine: whether Oncade has to approve one of the scopes. */
    readonly needs_approval: boolean;
  };
  readonly 'api-key': {
    /** A field of the machine: when a rotated key stops working, in milliseconds since 1970. */
    readonly grace_period_ends_at?: number;
    /** Present if the key does not work any more. */
    readonly ended?: true;
  };
  readonly grant: {
    /** Of the link session that the grant came from, or null. */
    readonly sessionKey: string | null;
  };
  readonly business: {
    readonly members: Schemas['BusinessMember'][];
    /** The address of the owner's wallet. It is used if the business does not have a payout wallet. */
    readonly ownerWallet: string;
  };
  readonly gift: {
    readonly distributionId: string;
    readonly amountCents: number;
    readonly claimCodeHash: string;
  };
  readonly campaign: {
    /** The encrypted secret of its own webhooks. Present if it has a `webhookUrl`. */
    readonly webhookSecret?: string;
  };
  readonly 'user-link': {
    /** A field of the machine: in milliseconds since 1970. */
    readonly session_expires_at: number;
    /** The address of the user's wallet. Present while the user is linked. */
    readonly wallet?: string;
  };
  readonly account: { readonly wallet: string };
  /** The balance in each environment: USDC as a decimal string. */
  readonly wallet: { readonly test: string; readonly live: string };
}

/** The types of the Platform API. */
export interface PlatformShape extends ApiShape {
  readonly operations: operations<never>;
  readonly machines: typeof machines;
  readonly resources: typeof resources;
  readonly eventData: { readonly [Type in PlatformEventType]: PlatformEvents[Type]['data'] };
  readonly documents: PlatformDocuments;
  readonly data: PlatformData;
}

/** A stored resource of the Platform API. */
export type PlatformResource<K extends keyof PlatformDocuments> = Resource<PlatformShape, K>;

/** What a handler of the Platform API reads and changes. */
export type PlatformTx = Tx<PlatformShape>;

/** An environment of the Platform API. */
export type Environment = Schemas['Environment'];

/** The platform that something is done for, and the environment in which it is done. */
export interface Account {
  readonly holder: string;
  readonly env: string;
}
