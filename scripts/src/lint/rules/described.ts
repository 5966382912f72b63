import type { UserContext } from '@redocly/openapi-core';
import type { Schema } from '../../contract/documents.ts';

/** Every operation has a description, and so does every property that is not just a reference to a schema. */
export const described = (): object => ({
  Operation: (operation: { description?: string; action?: string }, { report, location }: UserContext) => {
    if (!operation.description && !operation.action) {
      report({ message: 'Describe what the operation does and what happens next.', location: location.key() });
    }
  },
  Schema: (schema: Schema, { report, location }: UserContext) => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property && !property.$ref && !property.description) {
        report({
          message: `Describe \`${name}\`: what it means, its unit, who sets it.`,
          location: location.child(['properties', name]).key(),
        });
      }
    }
  },
});
