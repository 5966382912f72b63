import type { World } from '../../world.ts';

/** Somebody with a credential of an API. */
export interface Person {
  readonly world: string;
  readonly api: string;
  /** Empty: whatever the credential says. */
  readonly env: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The operations that the credential is for. Default: all. */
  readonly only?: string;
}

type Env = World['env'];

/** The credentials of the first contents of a world, by API. */
const credentials: Readonly<Record<string, (env: Env) => readonly Omit<Person, 'world' | 'api'>[]>> = {
  platform: (env) => [
    { env: 'test', headers: { authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}` } },
    { env: 'live', headers: { authorization: `Bearer ${env['WIREPACT_PLATFORM_LIVE_API_KEY']}` } },
  ],
  payments: (env) => [{ env: '', headers: { 'x-api-key': env['WIREPACT_PAYMENTS_API_KEY']! } }],
  rewards: (env) => [
    {
      env: '',
      headers: {
        authorization: `Bearer ${env['WIREPACT_REWARDS_API_KEY']}`,
        'account-id': env['WIREPACT_REWARDS_ACCOUNT_ID']!,
      },
    },
  ],
  'primary-sales': (env) =>
    Object.entries({
      quoteSale: 'QUOTE',
      authoriseSale: 'AUTHORISE',
      confirmSale: 'CONFIRM',
      expireSale: 'EXPIRE',
    }).map(([only, name]) => ({
      env: '',
      only,
      headers: { authorization: env[`WIREPACT_PRIMARY_SALES_${name}_KEY`]! },
    })),
};

/** Everybody who has a credential in a world. */
export function listPeople({ id, env }: World): readonly Person[] {
  return Object.entries(credentials).flatMap(([api, list]) =>
    list(env).map((person) => ({ world: id, api, ...person })),
  );
}
