// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

/**
 * What the client must know at run time: only where operations differ from a plain JSON call.
 * `METHOD` alone stands for all operations with that method.
 */
export const definition = {
  api: 'rewards',
  baseUrl: 'https://api.firstpromoter.com/api/v2/company',
  credentials: [{
    option: 'apiKey',
    header: 'Authorization',
    prefix: 'Bearer ',
    secret: true,
  }, {
    option: 'accountId',
    header: 'Account-ID',
    secret: false,
  }],
  error: {
    message: '/message',
    code: '/code',
  },
  pages: {
    '/commissions': {
      items: '',
      pageSize: 'per_page',
      default: 20,
    },
    '/batch_processes': {
      items: '',
    },
  },
} as const;
