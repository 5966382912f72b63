import type { AsyncApiDocument, Channel, Example, Message, Tag } from '@wirepact/scripts/contract/documents';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import { claim, exampleLabel } from './annotate-provenance.ts';

/**
 * Rearranges an AsyncAPI document so that a renderer shows one section per event, in a menu grouped by tag. Otherwise, it
 * would show one section per channel, with all events in a drop-down. For display only: the copy describes in words, and not
 * in its structure, where events are sent.
 *
 * @param examples The examples of the API by `<event>.<case>`. Unlike those of the messages, they have a provenance.
 */
export function eventSections(document: AsyncApiDocument, examples: Record<string, Example> = {}): AsyncApiDocument {
  const { operations: _, components, info, ...rest } = document;
  const events = Object.entries(components.messages);
  return {
    ...rest,
    info: {
      ...info,
      description: [info.description?.trim(), aboutChannels(document)].filter(Boolean).join('\n\n'),
      ...(info.tags && { tags: info.tags.map((tag) => resolveReference<Tag>(document, tag)) }),
    },
    channels: Object.fromEntries(events.map(([event, message]) => [event, section(document, event, message)])),
    components: {
      ...components,
      messages: Object.fromEntries(
        events.map(([event, message]) => [event, shownMessage(document, event, message, examples)]),
      ),
    },
  };
}

/** The descriptions of the channels, as a part of the introduction. */
function aboutChannels({ channels }: AsyncApiDocument): string {
  const paragraphs = Object.entries(channels).map(([id, { title = id, summary = '', description = '', ...marks }]) =>
    [
      `**${title}.** ${summary}`.trim(),
      description.trim(),
      marks['x-provenance'] ? claim(marks['x-provenance'], marks['x-why']) : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return ['### Where events are sent', ...paragraphs].join('\n\n');
}

function section(document: AsyncApiDocument, event: string, message: Message): Channel {
  return {
    address: null,
    title: event,
    description: [message.summary, message.description].filter(Boolean).join('\n\n'),
    // A renderer groups by tag names, and does not follow references to tags.
    tags: (message.tags ?? []).map((tag) => resolveReference<Tag>(document, tag)),
    messages: { [event]: { $ref: `#/components/messages/${event}` } },
    ...(message['x-provenance'] && { 'x-provenance': message['x-provenance'] }),
    ...(message['x-why'] && { 'x-why': message['x-why'] }),
  };
}

/** A message without the texts that its section already has. */
function shownMessage(
  document: AsyncApiDocument,
  event: string,
  message: Message,
  examples: Record<string, Example>,
): Message {
  const { headers, payload, contentType } = message;
  return {
    name: event,
    description: sentTo(document, message),
    ...(headers && { headers }),
    payload,
    ...(contentType !== undefined && { contentType }),
    examples: (message.examples ?? []).map((example) => {
      const known = examples[`${event}.${example.name}`];
      const summary = known?.summary ?? example.summary ?? example.name;
      return { ...example, summary: exampleLabel(summary, known?.['x-provenance']) };
    }),
  };
}

function sentTo(document: AsyncApiDocument, message: Message): string {
  const channels = Object.entries(document.channels).filter(([, { messages }]) =>
    Object.values(messages ?? {}).some((sent) => resolveReference<Message>(document, sent) === message),
  );
  return `Sent to ${channels.map(([id, { title = id }]) => `**${title}**`).join(' and ')}.`;
}
