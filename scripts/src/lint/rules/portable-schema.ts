import type { UserContext } from '@redocly/openapi-core';
import type { Schema } from '../../contract/documents.ts';

/** Keywords that some tool down the line reads differently or not at all, with what to write instead. */
const traps: Record<string, string> = {
  discriminator: 'Write `oneOf` whose branches carry a `const`: generators and mocks disagree about discriminators.',
  nullable: "Write `type: [string, 'null']`: `nullable` is OpenAPI 3.0.",
  readOnly: 'Leave it out: events share the schemas, and a field of an event is read and sent.',
  writeOnly: 'Leave it out: events share the schemas, and a field of an event is read and sent.',
  $id: 'Leave it out: with it, only the first operation that uses the schema is validated by the mock.',
};

/** Schemas keep to what every tool of the pipeline reads alike. */
export const portableSchema = (): object => ({
  Schema: (schema: Schema, { report, location }: UserContext) => {
    for (const [keyword, instead] of Object.entries(traps)) {
      if (keyword in schema)
        report({ message: `\`${keyword}\` does not travel. ${instead}`, location: location.child(keyword).key() });
    }
    if (schema['additionalProperties'] === false) {
      report({
        message:
          'A vendor may add fields at any time: leave `additionalProperties: false` out. Tests refuse undeclared fields without it.',
        location: location.child('additionalProperties').key(),
      });
    }
    for (const keyword of ['exclusiveMinimum', 'exclusiveMaximum']) {
      if (typeof schema[keyword] === 'boolean') {
        report({ message: `\`${keyword}\` is a number since OpenAPI 3.1.`, location: location.child(keyword) });
      }
    }
    if (typeof schema['pattern'] === 'string') {
      try {
        RegExp(schema['pattern'], 'u');
      } catch {
        report({
          message: `\`${schema['pattern']}\` is not a Unicode regular expression; a validator would skip the whole body.`,
          location: location.child('pattern'),
        });
      }
    }
  },
});
