import type { Violation } from '@wirepact/primary-sales';
import type { components } from '@wirepact/primary-sales/types';

type Schemas = components<never>['schemas'];

/** The holder of everything that the Hub knows. There is one Hub in a world, and it has no environments. */
export const HUB = { holder: 'hub', env: '' } as const;

/** The endpoints of a backend, in the order in which a sale calls them. */
export const ENDPOINTS = ['quote', 'authorise', 'confirm', 'expire'] as const;

/** One of the endpoints of a backend. */
export type Endpoint = (typeof ENDPOINTS)[number];

/** What a buyer wants, from the quote to its end, as the Hub sees it. */
export interface Sale {
  readonly sale_id: string;
  /**
   * `quoting`, `quoted`, `authorising` or `authorised`; `refused` or `failed` after such a call; `paid`, from the payment on;
   * `expired`, if it was not paid in time.
   */
  readonly status: 'quoting' | 'quoted' | 'authorising' | 'authorised' | 'refused' | 'failed' | 'paid' | 'expired';
  readonly recipient_address: string;
  readonly products: readonly Schemas['RequestedProduct'][];
  /** As the backend has sent it. */
  readonly quote?: Schemas['Quote'];
  readonly currency?: string;
  /** As the backend has sent it. */
  readonly authorisation?: Schemas['Authorisation'];
  /** When the order was created, in milliseconds. */
  readonly created_at?: number;
  /** The end of the payment window, in seconds. */
  readonly deadline?: number;
  /** Whether the Hub reports that the order was not paid in time. */
  readonly reports_expiry?: boolean;
  /** Of the payment. */
  readonly tx_hash?: string;
  /** What went wrong in its calls, in sentences. Empty if the backend keeps to the contract. */
  readonly problems: readonly string[];
}

/** One call of the backend. */
export interface HubCall {
  readonly call_id: string;
  readonly sale_id: string;
  readonly endpoint: Endpoint;
  /** `sending`; then `ended` if there was a response, or else `failed`. */
  readonly status: 'sending' | 'ended' | 'failed';
  /** In the time of the world, as ISO 8601. */
  readonly at: string;
  readonly url: string;
  readonly request: object;
  readonly response: { readonly status: number; readonly body: string } | null;
  /** How long it took, in real time. */
  readonly milliseconds: number | null;
  /** Why there was no response. */
  readonly error: string | null;
  /** What breaks the contract. */
  readonly violations: readonly Violation[];
  /** Differences from the contract that are accepted because published backends have them. */
  readonly tolerated: readonly Violation[];
}
