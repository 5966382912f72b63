import type { UserContext } from '@redocly/openapi-core';
import type { Schema } from '../../contract/documents.ts';
import { hasAlternatives } from '../../contract/spread-alternatives.ts';

/** Keywords that some tools read differently or not at all, with what to write instead. */
const traps: Record<string, string> = {
  discriminator:
    'Write `oneOf` whose branches carry a `const`: generators and mocks handle discriminators differently.',
  nullable: "Write `type: [string, 'null']`: `nullable` is OpenAPI 3.0.",
  readOnly: 'Leave it out: requests, responses and events share schemas, so a field can be both read and sent.',
  writeOnly: 'Leave it out: requests, responses and events share schemas, so a field can be both read and sent.',
  $id: 'Leave it out: with it, the mock validates only the first operation that uses the schema.',
};

/** Schemas use only keywords that all our tools read in the same way. */
export const portableSchema = (): object => ({
  Schema: (schema: Schema, { report, location }: UserContext) => {
    for (const [keyword, instead] of Object.entries(traps)) {
      if (keyword in schema)
        report({ message: `\`${keyword}\` is not portable. ${instead}`, location: location.child(keyword).key() });
    }
    if (schema['additionalProperties'] === false) {
      report({
        message:
          'A vendor may add fields at any time: leave out `additionalProperties: false`. Tests reject undeclared fields without it.',
        location: location.child('additionalProperties').key(),
      });
    }
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      // Alternatives of required properties are written out when the document is published.
      if (schema.properties && schema[keyword] && !(keyword === 'anyOf' && hasAlternatives(schema))) {
        report({
          message: `Many tools ignore \`properties\` beside \`${keyword}\`. Move them into each branch.`,
          location: location.child(keyword).key(),
        });
      }
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
          message: `\`${schema['pattern']}\` is not a Unicode regular expression. A validator would skip the whole body.`,
          location: location.child('pattern'),
        });
      }
    }
  },
});
