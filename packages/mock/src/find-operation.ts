import { route } from './engine.ts';
import type { PrismRequest } from './engine.ts';
import type { Operation } from './operations.ts';

/** Finds the operation of a request. `HEAD` is the `GET` of the same path, unless it is described itself. */
export function findOperation(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  const found = findExact(operations, method, path);
  return found ?? (method === 'HEAD' ? findExact(operations, 'GET', path) : undefined);
}

/** Lists the methods that a path has, for `Allow`. Empty if there is no such path. */
export function allowedMethods(operations: readonly Operation[], path: string): string[] {
  const described = new Set(operations.map(({ method }) => method.toUpperCase()));
  const candidates = described.has('GET') ? described.add('HEAD') : described;
  const allowed = [...candidates].filter((method) => findOperation(operations, method, path));
  return allowed.length > 0 && !allowed.includes('OPTIONS') ? [...allowed, 'OPTIONS'] : allowed;
}

function findExact(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  const input: PrismRequest = { method: method.toLowerCase() as PrismRequest['method'], url: { path } };
  const found = route({ resources: [...operations], input });
  return found._tag === 'Right' ? found.right : undefined;
}
