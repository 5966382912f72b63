import type { AsyncApiDocument, Channel, Example, Message, Tag } from '@wirepact/scripts/contract/documents';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import { claim, exampleLabel } from './annotate-provenance.ts';

/**
 * Rearranges an AsyncAPI document so that a renderer shows one section per event, in a menu grouped by tag, instead of
 * one section per channel with all its events behind a drop-down. For display only: the copy says in words, and no
 * longer in structure, where events are sent.
 *
 * @param examples The examples of the API by `<event>.<case>`. They know whose they are; those of the messages do not.
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

/** What the channels themselves say, as a part of the introduction. */
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
    // A renderer groups by the names of tags, and follows no reference to them.
    tags: (message.tags ?? []).map((tag) => resolveReference<Tag>(document, tag)),
    messages: { [event]: { $ref: `#/components/messages/${event}` } },
    ...(message['x-provenance'] && { 'x-provenance': message['x-provenance'] }),
    ...(message['x-why'] && { 'x-why': message['x-why'] }),
  };
}

/** A message without the words that its section has said already. */
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
