import findMyWay from 'find-my-way';
import type { Handler, HostResponse } from '@wirepact/http-host';
import { operations } from '../generated/control/operations.ts';
import { refuse, toProblem } from './problem.ts';
import { readRequest } from './read-request.ts';
import { createRoutes } from './routes.ts';
import type { Controlled, Operations, Routes } from './types.ts';

type Id = keyof Operations;

type AnyRoute = (call: ReturnType<typeof readRequest>) => Promise<unknown>;

/** Creates the handler of the control API, for the path `/_sandbox`. */
export function createControl(controlled: Controlled): Handler {
  const routes = createRoutes(controlled) as Routes & Readonly<Record<Id, AnyRoute>>;
  const findOperation = createFinder();
  return async (request) => {
    const { method, path, search } = request;
    if (path === '/stream' && method === 'GET') return openStream(controlled, search);
    const found = findOperation(path);
    if (!found)
      throw refuse(
        404,
        `There is no ${path} in the control API. Its description lists the paths: GET /apis, for instance.`,
      );
    const id = found.byMethod.get(method === 'HEAD' ? 'GET' : method);
    if (!id) {
      const allow = [...found.byMethod.keys()].join(', ');
      throw refuse(405, `${method} is not possible at ${path}. Possible: ${allow}.`, {}, { allow });
    }
    const call = readRequest(id, found.parameters, request);
    const result = await routes[id](call as never).catch((error: unknown) => {
      throw toProblem(error);
    });
    return respond(id, result);
  };
}

/** The description of the API has only operations that end. */
async function openStream({ streams, worlds }: Controlled, search: string): Promise<HostResponse> {
  const world = new URLSearchParams(search).get('world') ?? undefined;
  if (world === undefined) return streams.open(undefined);
  const found = await worlds.find(world).catch((error: unknown) => {
    throw toProblem(error);
  });
  return streams.open(found.id);
}

function respond(id: Id, result: unknown): HostResponse {
  // Responses have secrets, and the next one may differ.
  const headers = { 'cache-control': 'no-store' };
  const [status] = operations[id].success;
  if (result === undefined) return { status, headers };
  const location = id === 'createWorld' ? { location: `/_sandbox/worlds/${(result as { id: string }).id}` } : {};
  return {
    status,
    headers: { ...headers, ...location, 'content-type': 'application/json' },
    body: JSON.stringify(result),
  };
}

interface Found {
  readonly byMethod: ReadonlyMap<string, Id>;
  readonly parameters: Readonly<Record<string, string>>;
}

function createFinder(): (path: string) => Found | undefined {
  const paths = new Map<string, Map<string, Id>>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    paths.set(path, (paths.get(path) ?? new Map<string, Id>()).set(method, id as Id));
  }
  const router = findMyWay({ maxParamLength: 8192 });
  for (const [path, byMethod] of paths) {
    // One method for all: a path that exists is not the same as a method that it has.
    router.on('GET', path.replaceAll(/\{(\w+)\}/g, ':$1'), () => {}, byMethod);
  }
  return (path) => {
    const found = router.find('GET', path);
    return found
      ? { byMethod: found.store as Map<string, Id>, parameters: found.params as Record<string, string> }
      : undefined;
  };
}
