import type { OpenApiDocument } from '../contract/documents.ts';
import { asWritten } from '../closed-world.ts';
import { ContractError } from '../problem.ts';

/** The name of the schema of what a world contains at the beginning. */
const NAME = 'WorldContents';

/**
 * The JSON Schema of files with the contents of a world, for editors. It comes from the description of the control API, which
 * takes the same contents in requests.
 *
 * @throws {ContractError} if the description does not have the schema.
 */
export function generateWorldSchema({ components }: OpenApiDocument): string {
  const schema = components.schemas?.[NAME];
  if (!schema) {
    throw new ContractError(
      `packages/sandbox/control/openapi.yaml has no schema ${NAME}. Refer to it in a request body.`,
    );
  }
  const contents = asWritten(schema, { components }) as object;
  const described = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from packages/sandbox/control/schemas/contents.yaml by `pnpm generate`. Do not edit.',
    title: 'The contents of a world of the sandbox',
    ...contents,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
