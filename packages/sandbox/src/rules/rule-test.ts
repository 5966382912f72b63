import type { PaymentsClient } from '@wirepact/payments';
import type { PlatformClient, PlatformResultClient } from '@wirepact/platform';
import type { RewardsClient } from '@wirepact/rewards';
import type { PrimarySalesDriver } from '@wirepact/primary-sales';
import type { World } from '../world.ts';
import type { Respond, TestReceiver } from './receivers.ts';

/** A test that shows a rule. A rule may have several tests. */
export interface RuleTest {
  /** Such as `payments`. */
  readonly api: string;
  /** The id of the rule in the behaviour of the API. */
  readonly rule: string;
  /** It fails by throwing, for instance through `expect`. */
  readonly test: (world: TestWorld) => Promise<void>;
}

/**
 * A new world for one test: its clock stands still, it has the default contents, and no other test sees it. Each response is
 * checked against the contract of its API, and a test fails if one has anything that the contract does not describe.
 *
 * The clients do not repeat a call that fails.
 */
export interface TestWorld {
  /** For actions of people and of the vendor, the clock, the mailbox, the outbox, settings and faults. */
  readonly world: World;
  /** With the credentials of the default contents. */
  readonly payments: PaymentsClient;
  /** With the credentials of the default contents. */
  readonly platform: PlatformClient;
  /** With the credentials of the default contents. */
  readonly platformResults: PlatformResultClient;
  /** With the credentials of the default contents. */
  readonly rewards: RewardsClient;
  /** The vendor's side of Primary Sales, with the keys of the default contents. */
  readonly primarySales: PrimarySalesDriver;
  paymentsWith(apiKey: string): PaymentsClient;
  platformWith(apiKey: string): PlatformClient;
  platformResultsWith(apiKey: string): PlatformResultClient;
  rewardsWith(credentials: { readonly apiKey: string; readonly accountId: string }): RewardsClient;
  /** A value that `world.env` has. It throws if there is none. */
  env(variable: string): string;
  /** Opens a receiver on this machine. By default, its responses have the status 200. */
  receiver(respond?: Respond): TestReceiver;
  /** Sends a request that a client cannot send. Nothing is added to it. */
  send(request: RawRequest): Promise<RawResponse>;
}

/** A request as it goes over the wire. */
export interface RawRequest {
  readonly api: string;
  readonly method: string;
  /** Below the API, with the query: `/user/webhooks`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object becomes JSON with its media type. A text is sent as it is, without a media type of its own. */
  readonly body?: object | string;
}

/** A response as it came over the wire. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` if it is not JSON. */
  readonly json: unknown;
}
