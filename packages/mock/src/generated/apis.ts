// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

import type { OpenApiDocument } from '../openapi-document.ts';
import platform from '@wirepact/platform/spec.json' with { type: 'json' };

/** The OpenAPI document of each API, by the path segment it is mounted under. */
export const apis: Readonly<Record<string, OpenApiDocument>> = {
  platform,
};
