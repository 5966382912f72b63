import type { machines, resources } from '@wirepact/payments/behaviour';
import type { components, operations } from '@wirepact/payments/types';
import type { PaymentsEvents } from '@wirepact/payments/webhooks';

type Schemas = components<never>['schemas'];

/** The types of the API. */
export interface Payments {
  readonly operations: operations<never>;
  readonly machines: typeof machines;
  readonly resources: typeof resources;
  readonly eventData: { readonly [Type in keyof PaymentsEvents]: PaymentsEvents[Type]['data'] };
  readonly documents: {
    /** As a list shows it. */
    readonly webhook: Omit<Schemas['Webhook'], 'description'>;
    readonly payment: Schemas['PaymentEventData'];
    readonly withdrawal: Schemas['WithdrawalEventData'];
    readonly wallet: WalletDocument;
    readonly account: AccountDocument;
  };
  readonly data: {
    readonly webhook: WebhookData;
    /** The wallet that the withdrawal is paid out of. */
    readonly withdrawal: { readonly wallet_id: string };
  };
}

/** What is known about a webhook and not shown in a list. */
export interface WebhookData {
  /** Sealed. A deleted webhook has none. */
  readonly secret?: string;
  readonly description?: string;
}

/** A wallet. The API does not show it; its members have the names that its events use. */
export interface WalletDocument {
  readonly wallet_id: string;
  readonly currency: string;
  readonly address: string;
  readonly label: string;
  /** A decimal string in units of the currency. */
  readonly balance: string;
}

/** An account. The API does not show it. */
export interface AccountDocument {
  readonly account_id: string;
  /** Of the person who manages it. */
  readonly email: string;
}
