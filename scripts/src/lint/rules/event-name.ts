import type { UserContext } from '@redocly/openapi-core';
import type { Message, Schema } from '../../contract/documents.ts';

/** The key of a message is the literal name of its event, and a property of its payload has that name as a `const`. */
export const eventName = (): object => ({
  NamedMessages: (messages: Record<string, Message>, { report, location, resolve }: UserContext) => {
    for (const [event, message] of Object.entries(messages)) {
      const { node: payload } = resolve<Schema>(message.payload as never);
      const names = Object.values(payload?.properties ?? {}).flatMap((property) => property.const ?? []);
      // The map of a channel has only references.
      if (payload && !names.includes(event)) {
        report({
          message: `The payload of ${event} must name its event: give its event property \`const: ${event}\`${names.length > 0 ? `, not \`${String(names[0])}\`` : ''}.`,
          location: location.child([event, 'payload']).key(),
        });
      }
    }
  },
});
