import { readFileSync } from 'node:fs';
import type { Contract } from '../contract/load.ts';
import { docComment, header, pascalCase, quote, quoteKey } from './names.ts';

/** Data for tests of a receiver: all documented deliveries, signed requests, and the test vectors of the signature. */
export function generateTesting(contract: Contract): string | undefined {
  const { api, asyncapi, signature } = contract;
  if (!asyncapi || !signature) return undefined;
  const Api = pascalCase(api.id);
  const events = Object.entries(asyncapi.components.messages).map(([event, { title = event, examples = [] }]) => ({
    event,
    title,
    names: examples.map(({ name }) => name),
    bodies: examples.map(({ name, payload }) => ({ name, text: delivered(contract, `${event}.${name}`, payload) })),
  }));
  const names = events.map(
    ({ event, title, names }) =>
      `${docComment(`Examples of the event "${title}".`, '  ')}  ${quote(event)}:${writeUnion(names)};\n`,
  );
  const bodies = events.map(({ event, bodies }) => {
    const members = bodies.map(({ name, text }) => `    ${quoteKey(name)}: ${quote(text)},\n`);
    return `  ${quote(event)}: {\n${members.join('')}  },\n`;
  });
  return [
    header(api, 'examples/webhooks/'),
    `
import {
  fixture as fixtureOf,
  signedDelivery as delivery,
  signedRequest as request,
  type BodyOf,
  type Overrides,
  type RequestOptions,
  type SignatureVector,
  type SignedDelivery,
  type SigningOptions,
} from '@wirepact/webhooks-core/testing';
import type { WebhookBody } from '@wirepact/webhooks-core';
import type { ${Api}Event, ${Api}Events, ${Api}EventType } from './events.ts';
import { definition } from './webhooks.ts';

`,
    docComment('The example names of each event.'),
    `export interface ${Api}ExampleNames {\n${names.join('')}}\n\n`,
    docComment('Every documented delivery, as the text that is signed: by event, then by example name.'),
    `export const deliveries: {\n  readonly [Type in ${Api}EventType]: Readonly<Record<${Api}ExampleNames[Type], string>>;\n} = {\n`,
    ...bodies,
    '};\n\n',
    docComment(
      'Returns a copy of a documented event with `overrides`. Objects are merged. `undefined` removes a member.\n' +
        '`example` selects an example. Default: the first one.',
    ),
    `export function fixture<Type extends ${Api}EventType>(
  type: Type,
  overrides?: Overrides<${Api}Events[Type]>,
  example?: ${Api}ExampleNames[Type],
): ${Api}Events[Type] {
  return fixtureOf<${Api}Events[Type]>(deliveries[type], overrides, example);
}

`,
    docComment(
      'Returns the body and the headers of a signed delivery, for test clients that need them separately.\n' +
        'A string or bytes are signed unchanged.',
    ),
    `export function signedDelivery<Event extends ${Api}Event | WebhookBody>(
  event: Event,
  options: SigningOptions,
): Promise<SignedDelivery<BodyOf<Event>>> {
  return delivery(definition, event, options);
}

`,
    docComment('Returns a signed delivery as a `Request`, for a handler or for `fetch`.'),
    `export function signedRequest(event: ${Api}Event | WebhookBody, options: RequestOptions): Promise<Request> {
  return request(definition, event, options);
}

`,
    docComment(
      'Valid and invalid deliveries with the expected result of verification, to test a verifier of your own.',
    ),
    `export const signatureVectors: readonly SignatureVector[] = [\n${vectorsOf(signature).map(vectorSource).join('')}];\n`,
  ].join('');
}

function writeUnion(names: readonly string[]): string {
  if (names.length > 3) return names.map((name) => `\n    | ${quote(name)}`).join('');
  return ` ${names.map(quote).join(' | ') || 'never'}`;
}

/** The bytes of the example file. Parsing and writing them again could change them. */
function delivered({ exampleFiles }: Contract, name: string, payload: unknown): string {
  const file = exampleFiles.get(name);
  return file ? readFileSync(file, 'utf8') : JSON.stringify(payload);
}

interface Vector {
  name: string;
  secret?: string;
  secrets?: string[];
  body: string;
  signature?: string;
  expect: string;
  note?: string;
}

function vectorsOf(signature: Record<string, unknown>): Vector[] {
  return (signature.vectors ?? []) as Vector[];
}

function vectorSource({ name, secret, secrets, body, signature, expect, note }: Vector): string {
  const members = [
    `name: ${quote(name)}`,
    `secrets: [${(secrets ?? [secret]).map(quote).join(', ')}]`,
    `body: ${quote(body)}`,
    ...(signature === undefined ? [] : [`signature: ${quote(signature)}`]),
    `expect: ${quote(expect)}`,
    ...(note ? [`note: ${quote(note.trim())}`] : []),
  ];
  return `  {\n${members.map((member) => `    ${member},\n`).join('')}  },\n`;
}
