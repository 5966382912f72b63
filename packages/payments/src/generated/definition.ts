// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

/**
 * What the client must know at run time: only where operations differ from a plain JSON call.
 * `METHOD` alone stands for all operations with that method.
 */
export const definition = {
  api: 'payments',
  baseUrl: 'https://api.cryptofuse.io',
  credentials: [{
    option: 'apiKey',
    header: 'X-API-Key',
    secret: true,
  }],
  error: {
    message: '/error/message',
    code: '/error/code',
  },
  secrets: ['x-api-key', 'secret'],
  pages: {
    '/user/webhooks': {
      items: '/webhooks',
    },
  },
} as const;
