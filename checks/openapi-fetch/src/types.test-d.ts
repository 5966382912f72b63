// What users of openapi-fetch, openapi-react-query and swr-openapi write. Checked by `tsc`, never run.
import { createPaymentsResultClient } from '@wirepact/payments';
import type { paths as PaymentsPaths } from '@wirepact/payments/types';
import { createPlatformResultClient } from '@wirepact/platform';
import type { paths as PlatformPaths } from '@wirepact/platform/types';
import type { paths as SalesPaths } from '@wirepact/primary-sales/types';
import { createRewardsResultClient } from '@wirepact/rewards';
import type { paths as RewardsPaths } from '@wirepact/rewards/types';
import createClient, { type Client, type FetchResponse } from 'openapi-fetch';
import createReactQuery from 'openapi-react-query';
import { createInfiniteHook, createQueryHook } from 'swr-openapi';

const id = '65fa1234abcdef5678901234';
const platform = createPlatformResultClient({ apiKey: 'pk_test_1' });
const business = platform.forBusiness(id);
const payments = createPaymentsResultClient({ apiKey: 'k' });
const rewards = createRewardsResultClient({ apiKey: 'k', accountId: 'a' });

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Verb = 'get' | 'put' | 'post' | 'delete' | 'patch';
type DataAt<Paths, Path, Method> = Path extends keyof Paths
  ? Method extends keyof Paths[Path]
    ? Paths[Path][Method] extends Record<string | number, unknown>
      ? FetchResponse<Paths[Path][Method], object, 'application/json'>['data']
      : never
    : never
  : never;

/** The operations whose data differs between our client, as openapi-fetch sees it, and a client of openapi-fetch. */
type Different<Ours, Theirs> = {
  [Path in keyof Theirs]: {
    [Method in Verb]: Same<DataAt<Ours, Path, Method>, DataAt<Theirs, Path, Method>> extends true ? never : Method;
  }[Verb];
}[keyof Theirs];

declare function pathsOf<Paths extends object>(client: Client<Paths>): Paths;
const ofPlatform = pathsOf(platform);
const ofBusiness = pathsOf(business);
const ofPayments = pathsOf(payments);
const ofRewards = pathsOf(rewards);

// An open enum is a string for both libraries, in every operation of every API.
const none: readonly never[] = [] as (
  | Different<typeof ofPlatform, PlatformPaths>
  | Different<typeof ofBusiness, PlatformPaths>
  | Different<typeof ofPayments, PaymentsPaths>
  | Different<typeof ofRewards, RewardsPaths>
)[];
// The comparison finds a difference if there is one.
const found: Same<Different<PlatformPaths<string & {}>, PlatformPaths>, never> = false;

// openapi-fetch with the types of each API.
const target = { 'X-Target-Business-Id': id };
const list = await createClient<PlatformPaths>().GET('/v1/platform/invoices', { params: { header: target } });
const status: string | undefined = list.data?.invoices[0]?.status;
const hooks = await createClient<PaymentsPaths>().GET('/user/webhooks');
const hook: string | undefined = hooks.data?.webhooks[0]?.status;
const rewardsClient: Client<RewardsPaths> = createClient<RewardsPaths>();
const salesClient: Client<SalesPaths> = createClient<SalesPaths>();

// Our client completes the known values, and accepts others.
const invoice = (await business.GET('/v1/platform/invoices')).data?.invoices[0];
const known: 'draft' | (string & {}) | undefined = invoice?.status;

// openapi-react-query.
const $platform = createReactQuery(platform);
const $business = createReactQuery(business);
const query = $business.useQuery('get', '/v1/platform/invoices', { params: { query: { status: 'sent' } } });
const ofQuery: string | undefined = query.data?.invoices[0]?.status;
const ofError: string | undefined = query.error?.error;
// @ts-expect-error The list does not have this status.
$business.useQuery('get', '/v1/platform/invoices', { params: { query: { status: 'payed' } } });
// @ts-expect-error The path does not exist.
$business.useQuery('get', '/v1/platform/invoice');
// @ts-expect-error A client that is not bound has to name the business.
$platform.useQuery('get', '/v1/platform/invoices');
$platform.useQuery('get', '/v1/platform/invoices', { params: { header: target } });
const mutation = $business.useMutation('post', '/v1/platform/invoices');
// @ts-expect-error An invoice needs a body.
mutation.mutate({});

const hookOfQuery: string | undefined = createReactQuery(payments).useQuery('get', '/user/webhooks').data?.webhooks[0]
  ?.status;

// swr-openapi.
const useQuery = createQueryHook(business, 'platform');
const useInfinite = createInfiniteHook(business, 'platform');
const ofSwr: string | undefined = useQuery('/v1/platform/invoices').data?.invoices[0]?.status;
const ofPage: string | undefined = useInfinite('/v1/platform/invoices', (page) => ({ params: { query: { page } } }))
  .data?.[0]?.invoices[0]?.status;
// @ts-expect-error The path does not exist.
useQuery('/v1/platform/invoice');

export { none, found, status, hook, known, ofQuery, ofError, ofSwr, ofPage, hookOfQuery, rewardsClient, salesClient };
