import { readFileSync } from 'node:fs';
import type { Contract } from '../contract/load.ts';
import { docComment, header, pascalCase, propertyKey, quote } from './names.ts';

/** What tests of a receiver need: every documented delivery, signed requests, and the test vectors of the signature. */
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
      `${docComment(`Of the event "${title}".`, '  ')}  ${quote(event)}: ${names.map(quote).join(' | ') || 'never'};\n`,
  );
  const bodies = events.map(({ event, bodies }) => {
    const members = bodies.map(({ name, text }) => `    ${propertyKey(name)}: ${quote(text)},\n`);
    return `  ${quote(event)}: {\n${members.join('')}  },\n`;
  });
  return [
    header(api.id, 'examples/webhooks/'),
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
    docComment('The names of the examples of each event.'),
    `export interface ${Api}ExampleNames {\n${names.join('')}}\n\n`,
    docComment('Every documented delivery, as the text that is signed: by event, then by the name of the example.'),
    `export const deliveries: { readonly [Type in ${Api}EventType]: Readonly<Record<${Api}ExampleNames[Type], string>> } = {\n`,
    ...bodies,
    '};\n\n',
    docComment(
      'A new copy of a documented event, with some parts otherwise: objects are merged, `undefined` leaves a member out.\n' +
        '`example` picks one of several, else it is the first.',
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
      'Body and headers of a signed delivery, for test clients that take them apart. A string or bytes are signed as they are.',
    ),
    `export function signedDelivery<Event extends ${Api}Event | WebhookBody>(
  event: Event,
  options: SigningOptions,
): Promise<SignedDelivery<BodyOf<Event>>> {
  return delivery(definition, event, options);
}

`,
    docComment('The same as a `Request`, ready for a handler or for `fetch`.'),
    `export function signedRequest(event: ${Api}Event | WebhookBody, options: RequestOptions): Promise<Request> {
  return request(definition, event, options);
}

`,
    docComment('Deliveries, right and wrong, with what a verifier has to say of each; for a verifier of your own.'),
    `export const signatureVectors: readonly SignatureVector[] = [\n${vectorsOf(signature).map(vectorSource).join('')}];\n`,
  ].join('');
}

/** The bytes as the contract has them; what was parsed and written out again may be others. */
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
