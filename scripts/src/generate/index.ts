import type { Contract } from '../contract.ts';
import { generateBehaviour } from './behaviour.ts';
import { generateClient } from './client.ts';
import { generateEvents } from './events.ts';
import { generateOperations } from './operations.ts';
import { generateSchemas } from './schemas.ts';
import { generateTypes } from './types.ts';

/** Everything that is generated for one API, by file name. The same contract always gives the same bytes. */
export async function generateFiles(contract: Contract): Promise<Map<string, string>> {
  const [types, schemas] = await Promise.all([generateTypes(contract), generateSchemas(contract)]);
  const client = generateClient(contract);
  const events = generateEvents(contract);
  const behaviour = generateBehaviour(contract);
  return new Map([
    ['types.ts', types],
    ['operations.ts', generateOperations(contract)],
    ...(client ? [['client.ts', client] as const] : []),
    ...(events ? [['events.ts', events] as const] : []),
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
