import type { Engine } from '../core/engine.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { World } from '../world.ts';
import type { Document, Stage, StageRequest } from './trigger.ts';

/** What an API needs of the credentials of a world: the variable, and the header that it goes into. */
interface Credential {
  readonly variable: string;
  readonly header: string;
  readonly prefix?: string;
}

const credentials: Readonly<Record<string, readonly Credential[]>> = {
  platform: [{ variable: 'WIREPACT_PLATFORM_API_KEY', header: 'authorization', prefix: 'Bearer ' }],
  rewards: [
    { variable: 'WIREPACT_REWARDS_API_KEY', header: 'authorization', prefix: 'Bearer ' },
    { variable: 'WIREPACT_REWARDS_ACCOUNT_ID', header: 'account-id' },
  ],
};

/** Prepares what the triggers of an API can do in a world. */
export function createStage(
  engine: Pick<Engine, 'apis' | 'handle'>,
  world: Pick<World, 'id' | 'env' | 'act' | 'resource' | 'resources' | 'settings'>,
  api: string,
): Stage {
  let requests = 0;
  return {
    async request(operation, { path = {}, target, body }: StageRequest = {}) {
      const { contract, targetHeader, keyHeader } = engine.apis[api]!;
      const { method, path: template } = contract.operations[operation]!;
      const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!));
      const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
      const response = await engine.handle(api, {
        method,
        target: filled,
        path: filled,
        search: '',
        headers: {
          ...readCredentials(world, api),
          ...(target !== undefined && { [targetHeader!]: target }),
          ...(keyHeader !== undefined &&
            method !== 'GET' && { [keyHeader]: `trigger-${crypto.randomUUID()}-${++requests}` }),
          ...(body !== undefined && { 'content-type': 'application/json', 'content-length': String(bytes.length) }),
        },
        body: bytes,
      });
      const text = response.body === undefined ? '' : Buffer.from(response.body as Uint8Array).toString();
      if (response.status < 300) return text === '' ? {} : (JSON.parse(text) as Document);
      throw new SandboxError('conflict', `${operation} was refused with ${response.status}. ${explain(text)}`);
    },
    act: (kind, id, action, input) => world.act(api, kind, id, action, input),
    read: (kind, id) => world.resource(api, kind, id),
    list: async (kind, state) => (await world.resources({ api, kind, state })).toReversed(),
    settings: () => world.settings(api),
  };
}

/** @throws {SandboxError} if the world has none. */
function readCredentials({ id, env }: Pick<World, 'id' | 'env'>, api: string): Record<string, string> {
  const needed = credentials[api] ?? [];
  const missing = needed.find(({ variable }) => env[variable] === undefined);
  if (missing) {
    throw new SandboxError(
      'conflict',
      `The world ${id} was made without ${missing.variable}, which requests to ${api} need. Use a world whose contents have a key.`,
    );
  }
  return Object.fromEntries(needed.map(({ variable, header, prefix = '' }) => [header, prefix + env[variable]!]));
}

/** The sentence for a person in a refusal, in the envelope of any API. */
function explain(text: string): string {
  try {
    const { error, message } = JSON.parse(text) as Document;
    return String(error?.message ?? error ?? message ?? text);
  } catch {
    return text;
  }
}
