import type { Contract } from '../contract/load.ts';
import { docComment, header, pascalCase } from './names.ts';
import { scopesOf } from './operations.ts';

/** A function that works out which scopes operations need. Nothing where the API has no scopes. */
export function generateScopes({ api, openapi }: Contract): string | undefined {
  if (openapi['x-direction'] === 'inbound' || scopesOf(openapi).length === 0) return undefined;
  const Id = `${pascalCase(api.id)}OperationId`;
  return [
    header(api.id, 'openapi.yaml'),
    "\nimport { scopesFor } from '@wirepact/client-core/scopes';\n",
    `import { operations, type ${Id} } from './operations.ts';\n\n`,
    docComment(
      'The least set of scopes with which all of these operations can be called: each scope once, in the order of need.\n' +
        'Throws a `TypeError` for an operation that the API does not have.',
    ),
    `export function requiredScopes<Id extends ${Id}>(operationIds: readonly Id[]): (typeof operations)[Id]['scope'][] {\n`,
    '  return scopesFor(operations, operationIds);\n}\n',
  ].join('');
}
