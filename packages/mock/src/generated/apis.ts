// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

import type { OpenApiDocument } from '../openapi-document.ts';
import payments from '@wirepact/payments/spec.json' with { type: 'json' };
import platform from '@wirepact/platform/spec.json' with { type: 'json' };
import primarySales from '@wirepact/primary-sales/spec.json' with { type: 'json' };
import rewards from '@wirepact/rewards/spec.json' with { type: 'json' };

/** The OpenAPI document of each API, by the path segment that it is mounted under. */
export const apis: Readonly<Record<string, OpenApiDocument>> = {
  payments,
  platform,
  'primary-sales': primarySales,
  rewards,
};
