// Generated from packages/sandbox/control/openapi.yaml by `pnpm generate`. Do not edit.

import type { Definition } from '@wirepact/client-core';

/**
 * What the client needs at run time. Operations are listed only where they differ from a plain JSON call.
 * `METHOD` alone means all operations with that method. `operations.ts` describes every operation.
 */
export const definition: Definition = {
  api: 'control',
  baseUrl: 'http://127.0.0.1:4010/_sandbox',
  credentials: [],
  error: { message: '/detail', code: '/code' },
  media: {
    'DELETE /worlds/{world}': '',
    'DELETE /worlds/{world}/listeners/{listener}': '',
    'DELETE /worlds/{world}/faults': '',
    'DELETE /worlds/{world}/delivery-faults': '',
  },
};
