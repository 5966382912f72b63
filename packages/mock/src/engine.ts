// The only module that imports Prism. The build bundles it, so that users do not install Prism's dependencies: one of them
// runs a script on installation that reports on its users.
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from '@stoplight/prism-http';
import type { PrismHttpComponents } from '@stoplight/prism-http';
// Prism does not export this part of it.
import * as mocker from '@stoplight/prism-http/dist/mocker/index.js';

type Pick = PrismHttpComponents['mock'];

/** Node.js gives the whole CommonJS module as its default export, bundlers give its `default`. */
const { default: found } = mocker as unknown as { default: Pick | { default: Pick } };

/** Prism's own choice of a response. */
export const pickResponse: Pick = typeof found === 'function' ? found : found.default;

export { createInstance, createLogger, getHttpOperationsFromSpec, ProblemJsonError };
