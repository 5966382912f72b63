import { basename } from 'node:path';
import type { UserContext } from '@redocly/openapi-core';
import type { MediaType, Operation, Reference, Response } from '../../contract/documents.ts';

/**
 * Every request body and every response body has an example: a reference to a file in `examples/`, with the case as its
 * name. `<operationId>.<request|status>.<case>.yaml` belongs to one operation, and `<status>.<case>.yaml` is shared.
 */
export const examples = (): object => {
  const content = (
    media: Record<string, MediaType> | undefined,
    prefixes: string[],
    what: string,
    { report, location }: Pick<UserContext, 'report' | 'location'>,
  ): void => {
    for (const [type, { examples: shown }] of Object.entries(media ?? {})) {
      const at = location.child(['content', type]);
      if (Object.keys(shown ?? {}).length === 0) {
        report({
          message: `${what} does not have an example. Add \`${prefixes[0]}.<case>.yaml\` to examples/ and refer to it in \`examples\`.`,
          location: at.key(),
        });
      }
      for (const [name, example] of Object.entries(shown ?? {})) {
        const file = basename((example as Reference).$ref ?? '', '.yaml');
        if (!prefixes.some((prefix) => file === `${prefix}.${name}`)) {
          report({
            message: `The example \`${name}\` should refer to a file called ${prefixes.map((prefix) => `\`${prefix}.${name}.yaml\``).join(' or ')}, not \`${file || 'inline'}\`.`,
            location: at.child(['examples', name]),
          });
        }
      }
    }
  };
  return {
    Operation: (operation: Operation & { action?: string }, { report, location, resolve }: UserContext) => {
      if (operation.action) return;
      const id = operation.operationId ?? '';
      if (operation.requestBody) {
        content(operation.requestBody.content, [`${id}.request`], `The request body of ${id}`, {
          report,
          location: location.child('requestBody'),
        });
      }
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        const resolved = resolve<Response>(response as never);
        if (!resolved.node) continue;
        content(resolved.node.content, [`${id}.${status}`, status], `The ${status} response of ${id}`, {
          report,
          location: resolved.location,
        });
      }
    },
  };
};
