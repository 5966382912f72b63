import type { Contract } from '../contract/load.ts';
import type { Message } from '../contract/documents.ts';
import { resolveReference } from '../contract/pointer.ts';
import { docComment, header, pascalCase, quote, writeLiteral, writeMembers } from './names.ts';
import { openArgument } from './open-argument.ts';

/** The event table of an API, its discriminated union, and its signature scheme. `undefined` if it sends no events. */
export function generateEvents({ api, asyncapi, signature }: Contract): string | undefined {
  if (!asyncapi) return undefined;
  const Api = pascalCase(api.id);
  const messages = Object.entries(asyncapi.components.messages);
  const channels = Object.entries(asyncapi.channels).map(([channel, { messages: sent }]) => ({
    channel,
    sent: Object.values(sent ?? {}).map((reference) => resolveReference<Message>(asyncapi, reference)),
  }));
  const union = messages.map(([event, message]) => {
    const schema = message.payload.$ref?.split('/').pop();
    return `${docComment(message.summary ?? message.title ?? event, '  ')}  ${quote(event)}: components<${openArgument}>['schemas'][${quote(schema)}];\n`;
  });
  const table = messages.map(([event, message]) => {
    const sentOn = channels.filter(({ sent }) => sent.includes(message)).map(({ channel }) => channel);
    return [event, { title: message.title ?? event, channels: sentOn }];
  });
  return [
    header(api, 'asyncapi.yaml'),
    "\nimport type { components } from './types.ts';\n\n",
    docComment('The payload of each event, by event name.'),
    `export interface ${Api}Events {\n${union.join('')}}\n\n`,
    docComment('The name of an event.'),
    `export type ${Api}EventType = keyof ${Api}Events;\n\n`,
    docComment('Any event of this API. Comparing the event name narrows it to one payload.'),
    `export type ${Api}Event = ${Api}Events[${Api}EventType];\n\n`,
    docComment('Every event, with its title and the channels that it is sent on.'),
    `export const events = {\n${writeMembers(Object.fromEntries(table), '  ')}} as const;\n`,
    signature ? signatureSource(signature) : '',
  ].join('');
}

function signatureSource(signature: Record<string, unknown>): string {
  const { vectors: _, verdicts: __, secrets, ...scheme } = signature;
  return [
    '\n',
    docComment('How deliveries are signed, as data for a verifier.'),
    `export const signature = ${writeLiteral(withoutProse(scheme), '', 'export const signature = ')} as const;\n`,
    // A constant of its own, because a receiver does not need it.
    ...(secrets
      ? [
          '\n',
          docComment('Who issues secrets, and where to find them.'),
          `export const secrets = ${writeLiteral(withoutProse(secrets), '', 'export const secrets = ')} as const;\n`,
        ]
      : []),
  ].join('');
}

/** Programs need the facts, not the explanations. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'description' && !key.startsWith('x-'))
      .map(([key, member]) => [key, withoutProse(member)]),
  );
}
