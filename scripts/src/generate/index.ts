import type { Contract } from '../contract/load.ts';
import { generateBehaviour } from './behaviour.ts';
import { generateClient } from './client.ts';
import { generateDefinition } from './definition.ts';
import { generateEvents } from './events.ts';
import { generateInbound } from './inbound.ts';
import { generateOperations } from './operations.ts';
import { requestTypes } from './request-types.ts';
import { generateSchemas } from './schemas.ts';
import { generateScopes } from './scopes.ts';
import { generateTesting } from './testing.ts';
import { generateWebhooks } from './webhooks.ts';

/** Everything that is generated for one API, by file name. The same contract always gives the same bytes. */
export async function generateFiles(contract: Contract): Promise<Map<string, string>> {
  const [types, schemas] = await Promise.all([requestTypes(contract), generateSchemas(contract)]);
  const client = generateClient(contract);
  const definition = generateDefinition(contract);
  const scopes = generateScopes(contract);
  const events = generateEvents(contract);
  const webhooks = generateWebhooks(contract);
  const testing = generateTesting(contract);
  const inbound = generateInbound(contract);
  const behaviour = generateBehaviour(contract);
  return new Map([
    ['types.ts', types],
    ['operations.ts', generateOperations(contract)],
    ...(client ? [['client.ts', client] as const] : []),
    ...(definition ? [['definition.ts', definition] as const] : []),
    ...(scopes ? [['scopes.ts', scopes] as const] : []),
    ...(events ? [['events.ts', events] as const] : []),
    ...(webhooks ? [['webhooks.ts', webhooks] as const] : []),
    ...(testing ? [['testing.ts', testing] as const] : []),
    ...(inbound ? [['inbound.ts', inbound] as const] : []),
    ...(behaviour
      ? ([
          ['behaviour.ts', behaviour.constants],
          ['behaviour.json', behaviour.data],
        ] as const)
      : []),
    ['schemas.js', schemas.code],
    ['schemas.d.ts', schemas.declarations],
    ['spec.json', json(contract.openapi)],
    ...(contract.asyncapi ? [['asyncapi.json', json(contract.asyncapi)] as const] : []),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
