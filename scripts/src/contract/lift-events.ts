import { ProblemError } from '../problem.ts';
import type { AsyncApiDocument, Message, OpenApiDocument, Parameter, Schema, Tag } from './documents.ts';
import { operationsOf } from './operations.ts';
import { resolveReference } from './pointer.ts';
import type { Provenance } from './provenance.ts';

/** One delivery, as the vendor would send it. Its name is `<event>.<case>`. */
export interface WebhookExample {
  name: string;
  summary: string;
  'x-provenance': Provenance;
  value: unknown;
}

/**
 * Writes the messages of an AsyncAPI document into the `webhooks` of an OpenAPI document, so that one type generator and
 * one documentation renderer handle both. Adds the examples to their messages by file name. Returns new documents and
 * does not change the given ones.
 *
 * @param file The file of the AsyncAPI document, for messages.
 * @throws {ProblemError} if both documents use one schema name for different schemas, or if an event and an operation would
 * have the same operationId.
 */
export function liftEvents(
  openapi: OpenApiDocument,
  asyncapi: AsyncApiDocument | undefined,
  examples: readonly WebhookExample[],
  file = 'asyncapi.yaml',
): { openapi: OpenApiDocument; asyncapi: AsyncApiDocument | undefined } {
  if (!asyncapi) return { openapi, asyncapi };
  const bundle = structuredClone(openapi);
  const events = structuredClone(asyncapi);
  const schemas = (bundle.components.schemas ??= {});
  const messages = Object.values(events.components.messages);
  // Headers become parameters, so their schema would be unused.
  const headers = new Set(messages.map((message) => schemaName(message.headers)));
  for (const [name, schema] of Object.entries(events.components.schemas ?? {})) {
    if (headers.has(name)) continue;
    if (schemas[name] && JSON.stringify(schemas[name]) !== JSON.stringify(schema)) {
      throw new ProblemError([
        {
          file,
          rule: 'schema-names',
          message: `The schema "${name}" is not the same here and in openapi.yaml.`,
          fix: 'Refer to one schema from both documents, or rename one of the two.',
        },
      ]);
    }
    schemas[name] = schema;
  }
  const shared = (bundle.components.examples ??= {});
  bundle.webhooks = {};
  const operationIds = new Set(
    Object.values(bundle.paths).flatMap((item) => operationsOf(item).map(([, { operationId }]) => operationId)),
  );
  for (const [event, message] of Object.entries(events.components.messages)) {
    const operationId = nameOperation(event, message);
    if (operationIds.has(operationId)) {
      throw new ProblemError([
        {
          file,
          rule: 'operation-names',
          message: `The event ${event} would have the operationId ${operationId}, which another event or operation has.`,
          fix: 'Rename the schema of the payload. The operationId is made from its name.',
        },
      ]);
    }
    operationIds.add(operationId);
    const own = examples.filter((example) => example.name.startsWith(`${event}.`));
    for (const { name, ...example } of own) shared[name] = example;
    message.examples = own.map(({ name, summary, value }) => ({ name: caseOf(event, name), summary, payload: value }));
    bundle.webhooks[event] = {
      post: {
        operationId,
        summary: message.title ?? event,
        description: [message.summary, message.description].filter(Boolean).join('\n\n'),
        tags: (message.tags ?? []).map((tag) => resolveReference<Tag>(events, tag).name),
        security: [],
        ...(message['x-provenance'] ? { 'x-provenance': message['x-provenance'] } : {}),
        parameters: message.headers ? headerParameters(resolveReference<Schema>(events, message.headers)) : [],
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
        responses: { '2XX': { description: 'Received. Respond at once and do the work afterwards.' } },
      },
    };
  }
  return { openapi: bundle, asyncapi: events };
}

/** `LinkStartedEvent` -> `onLinkStarted`. Without it, tools would name an event after its method. */
function nameOperation(event: string, { payload }: Message): string {
  const name = schemaName(payload)?.replace(/Event$/, '') ?? event.replaceAll(/(?:^|\W|_)+(\w)/g, capitalize);
  return `on${name.replace(/^./, (first) => first.toUpperCase())}`;
}

function capitalize(_: string, letter: string): string {
  return letter.toUpperCase();
}

function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').pop();
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
