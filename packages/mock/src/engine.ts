// The only module that imports Prism. The build bundles it, so that users do not install Prism's dependencies: one of them
// runs a script on installation that reports on its users.
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { IHttpRequest, PrismHttpComponents } from '@stoplight/prism-http';
// Prism does not export these parts of it.
import * as mocker from '@stoplight/prism-http/dist/mocker/index.js';
import * as router from '@stoplight/prism-http/dist/router/index.js';
import { validateInput, validateOutput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import validators from '@stoplight/prism-http/dist/validator/validators/index.js';

/** Node.js gives the whole CommonJS module as its default export, bundlers give its `default`. */
function unwrapDefault<T extends (...args: never[]) => unknown>(module: object): T {
  const { default: found } = module as { default: T | { default: T } };
  return typeof found === 'function' ? found : found.default;
}

/** Prism's choice of a response. */
export const pickResponse: PrismHttpComponents['mock'] = unwrapDefault(mocker);
/** Prism's search for the operation of a request. */
export const route: PrismHttpComponents['route'] = unwrapDefault(router);
/** Prism's check of a body against the schema of its media type. */
export const validateBody: (typeof validators)['validateBody'] = validators.validateBody;
/** Prism logs nothing: the mock has its own log. */
export const logger: ReturnType<typeof createLogger> = createLogger('mock', { enabled: false });

export { getHttpOperationsFromSpec, validateInput, validateOutput, validateSecurity };
export type PrismRequest = IHttpRequest;
