import type { Contract } from '../contract/load.ts';
import { generateBehaviour, generateBehaviourJson } from './behaviour.ts';
import { generateClient } from './client.ts';
import { generateDefinition } from './definition.ts';
import { generateEvents } from './events.ts';
import { generateInbound } from './inbound.ts';
import { generateOperations } from './operations.ts';
import { generateRequestDeclarations, generateRequests } from './requests.ts';
import { requestTypes } from './request-types.ts';
import { generateSchemaDeclarations, generateSchemas } from './schemas.ts';
import { generateScopes } from './scopes.ts';
import { generateTesting } from './testing.ts';
import { generateWebhooks } from './webhooks.ts';

/** Writes one file of an API. Returns `undefined` if the API does not need the file. */
type Generator = (contract: Contract) => string | undefined | Promise<string>;

const generators: Readonly<Record<string, Generator>> = {
  'operations.ts': generateOperations,
  'client.ts': generateClient,
  'definition.ts': generateDefinition,
  'scopes.ts': generateScopes,
  'events.ts': generateEvents,
  'webhooks.ts': generateWebhooks,
  'testing.ts': generateTesting,
  'inbound.ts': generateInbound,
  'behaviour.ts': generateBehaviour,
  'behaviour.json': generateBehaviourJson,
  'schemas.js': generateSchemas,
  'schemas.d.ts': generateSchemaDeclarations,
  'requests.js': generateRequests,
  'requests.d.ts': generateRequestDeclarations,
  'spec.json': ({ openapi }) => writeJson(openapi),
  'asyncapi.json': ({ asyncapi }) => asyncapi && writeJson(asyncapi),
};

/**
 * All files generated for one API, by file name. The same contract always produces the same bytes. `types` is the text of
 * `types.ts`.
 */
export async function generateFiles(
  contract: Contract,
  types: Promise<string> = requestTypes(contract),
): Promise<Map<string, string>> {
  const texts = await Promise.all(Object.values(generators).map((generate) => generate(contract)));
  const files = new Map([['types.ts', await types]]);
  for (const [index, name] of Object.keys(generators).entries()) {
    const text = texts[index];
    if (text !== undefined) files.set(name, text);
  }
  return files;
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
