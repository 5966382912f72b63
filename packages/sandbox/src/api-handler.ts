import { Problem } from '@wirepact/http-host';
import type { Handler } from '@wirepact/http-host';
import type { Engine } from './core/engine.ts';

/** Passes requests below `/sandbox` to the API that their first segment names. */
export function createApiHandler(engine: Pick<Engine, 'apis' | 'handle'>): Handler {
  return (request) => {
    const { path } = request;
    const slash = path.indexOf('/', 1);
    const end = slash === -1 ? path.length : slash;
    const name = path.slice(1, end);
    if (!Object.hasOwn(engine.apis, name)) {
      const known = Object.keys(engine.apis)
        .map((api) => `/sandbox/${api}`)
        .join(', ');
      throw new Problem(404, 'Not found', `There is no API at /sandbox/${name}. Available: ${known}`);
    }
    return engine.handle(name, { ...request, path: path.slice(end) || '/' });
  };
}
