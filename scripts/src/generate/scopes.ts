import type { Contract } from '../contract/load.ts';
import { docComment, header, pascalCase } from './names.ts';
import { scopesOf } from './operations.ts';

/** A function that lists the scopes that operations need. `undefined` if the API has no scopes. */
export function generateScopes({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] === 'inbound' || scopesOf(openapi).length === 0) return undefined;
  const Id = `${pascalCase(api.id)}OperationId`;
  return [
    header(api, 'openapi.yaml'),
    "\nimport { scopesFor } from '@wirepact/client-core/scopes';\n",
    `import { operations, type ${Id} } from './operations.ts';\n\n`,
    docComment(
      'The scopes that these operations need: each scope once, in the order of the operations.\n' +
        'Throws a `TypeError` for an unknown operation.',
    ),
    `export function requiredScopes<Id extends ${Id}>(\n  operationIds: readonly Id[],\n): (typeof operations)[Id]['scope'][] {\n`,
    '  return scopesFor(operations, operationIds);\n}\n',
  ].join('');
}
