import type { Engine } from '../core/engine.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { SandboxError } from '../sandbox-error.ts';
import { suggest } from './suggest.ts';

/** @throws {SandboxError} `not-found` with the name that was probably meant. */
export function findApi({ apis }: Pick<Engine, 'apis'>, name: string): LoadedApi {
  const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
  if (api) return api;
  throw new SandboxError('not-found', `There is no API ${name}.${suggest(name, Object.keys(apis))}`);
}

/** @throws {SandboxError} `not-found` with the name that was probably meant. */
export function checkKind({ name, definition }: LoadedApi, kind: string): void {
  const kinds = Object.keys(definition?.kinds ?? {});
  if (kinds.includes(kind)) return;
  const hint = kinds.length === 0 ? ' It only responds with examples.' : suggest(kind, kinds);
  throw new SandboxError('not-found', `${name} has no kind of resource called ${kind}.${hint}`);
}
