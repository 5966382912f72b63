import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Api } from '../apis.ts';
import type { ReceiverModules } from './receiver-api.ts';

/** The APIs that send signed events. */
export function findReceivers(apis: readonly Api[]): Api[] {
  return apis.filter(({ spec }) => existsSync(join(spec, 'signature.yaml')));
}

/** Loads the modules of an API's package that receivers use. */
export async function loadReceiver({ types }: Api): Promise<ReceiverModules> {
  const source = join(dirname(types), '..');
  const load = async (path: string): Promise<object> =>
    import(pathToFileURL(join(source, path)).href) as Promise<object>;
  return {
    webhooks: await load('webhooks.ts'),
    testing: await load('testing.ts'),
    schemas: await load('generated/schemas.js'),
  };
}
