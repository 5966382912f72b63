type Env = Readonly<Record<string, string>>;

/** What the sandbox needs so that documented requests of an API find what they are about. */
export interface SandboxWorld {
  /** Default: the usual contents. */
  readonly contents?: object;
  /** The credentials, which take the place of the invented ones. */
  headers(env: Env, operation: string): Readonly<Record<string, string>>;
}

const salesKeys: Readonly<Record<string, string>> = {
  quoteSale: 'QUOTE',
  authoriseSale: 'AUTHORISE',
  confirmSale: 'CONFIRM',
  expireSale: 'EXPIRE',
};

/** By API. An API that is not here has no credentials in the sandbox. */
export const sandboxWorlds: Readonly<Record<string, SandboxWorld>> = {
  platform: {
    contents: {
      platform: {
        platforms: [{ name: 'Example Platform', keys: [{ environment: 'test' }] }],
        businesses: [
          {
            // That of the examples.
            _id: '65fa1234abcdef5678901234',
            name: 'Example Games',
            members: [{ email: 'owner@example.com', roles: ['ADMIN'], isOwner: true }],
            grants: [{ environment: 'test' }],
          },
        ],
      },
    },
    headers: (env) => ({ Authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}` }),
  },
  payments: { headers: (env) => ({ 'X-API-Key': env['WIREPACT_PAYMENTS_API_KEY']! }) },
  rewards: {
    headers: (env) => ({
      'Account-ID': env['WIREPACT_REWARDS_ACCOUNT_ID']!,
      Authorization: `Bearer ${env['WIREPACT_REWARDS_API_KEY']}`,
    }),
  },
  'primary-sales': {
    headers: (env, operation) => ({ Authorization: env[`WIREPACT_PRIMARY_SALES_${salesKeys[operation]}_KEY`]! }),
  },
};
