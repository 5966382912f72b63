import {
  deref,
  type AsyncApiDocument,
  type OpenApiDocument,
  type Parameter,
  type Schema,
  type Tag,
} from './documents.ts';

/** One delivery as the vendor would send it; its name is `<event>.<case>`. */
export interface WebhookExample {
  name: string;
  summary: string;
  'x-provenance': string;
  value: unknown;
}

/**
 * Writes the messages of an AsyncAPI document into the `webhooks` of an OpenAPI document, so that one type generator and
 * one documentation renderer serve both, and binds the examples to their messages by file name.
 * Returns new documents; the given ones stay as they are.
 */
export function liftEvents(
  openapi: OpenApiDocument,
  asyncapi: AsyncApiDocument | undefined,
  examples: readonly WebhookExample[],
): { openapi: OpenApiDocument; asyncapi: AsyncApiDocument | undefined } {
  if (!asyncapi) return { openapi, asyncapi };
  const bundle = structuredClone(openapi);
  const events = structuredClone(asyncapi);
  const schemas = (bundle.components.schemas ??= {});
  for (const [name, schema] of Object.entries(events.components.schemas ?? {})) {
    if (schemas[name] && JSON.stringify(schemas[name]) !== JSON.stringify(schema)) {
      throw new Error(
        `The schema name "${name}" stands for one thing in openapi.yaml and for another in asyncapi.yaml.`,
      );
    }
    schemas[name] = schema;
  }
  const shared = (bundle.components.examples ??= {});
  bundle.webhooks = {};
  for (const [event, message] of Object.entries(events.components.messages)) {
    const own = examples.filter((example) => example.name.startsWith(`${event}.`));
    for (const { name, ...example } of own) shared[name] = example;
    message.examples = own.map(({ name, summary, value }) => ({ name: caseOf(event, name), summary, payload: value }));
    bundle.webhooks[event] = {
      post: {
        summary: message.title ?? event,
        description: [message.summary, message.description].filter(Boolean).join('\n\n'),
        tags: (message.tags ?? []).map((tag) => deref<Tag>(events, tag).name),
        security: [],
        ...(message['x-provenance'] ? { 'x-provenance': message['x-provenance'] } : {}),
        parameters: message.headers ? headerParameters(deref<Schema>(events, message.headers)) : [],
        requestBody: {
          required: true,
          content: {
            [message.contentType ?? events.defaultContentType ?? 'application/json']: {
              schema: message.payload,
              examples: Object.fromEntries(
                own.map(({ name }) => [caseOf(event, name), { $ref: `#/components/examples/${name}` }]),
              ),
            },
          },
        },
        responses: { '2XX': { description: 'Received. Answer at once and do the work afterwards.' } },
      },
    };
  }
  return { openapi: bundle, asyncapi: events };
}

function caseOf(event: string, name: string): string {
  return name.slice(event.length + 1);
}

function headerParameters(headers: Schema): Parameter[] {
  return Object.entries(headers.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'header',
    required: headers.required?.includes(name) ?? false,
    ...(schema.description ? { description: schema.description } : {}),
    schema,
  }));
}
