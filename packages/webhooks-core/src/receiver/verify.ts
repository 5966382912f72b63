import { exceedsLimit, toRawBody } from '../body.ts';
import { WebhookVerificationError } from '../error.ts';
import { readHeader, type WebhookHeaders } from '../headers.ts';
import type { Engine } from '../signature/engine.ts';
import type { SignatureScheme } from '../signature/scheme.ts';
import { checkSecrets } from '../signature/secrets.ts';
import { createSignerParts } from '../signature/signer.ts';
import type { EventReader } from './event-reader.ts';
import { parseJson } from './parse-json.ts';
import { resolveSecrets } from './resolve-secrets.ts';
import type { StandardSchema } from './standard-schema.ts';
import type { SecretResolver, Webhooks, WebhooksOptions } from './types.ts';

/** What verifying depends on. */
interface Verification<Events> {
  readonly secret: WebhooksOptions<Events>['secret'];
  readonly validate: WebhooksOptions<Events>['validate'];
  readonly signature: SignatureScheme;
  readonly bodyLimit: number;
  readonly engine: Engine;
  readonly reader: EventReader;
}

/** Creates the function that turns the bytes of a delivery into an event. Throws for an invalid secret. */
export function createVerify<Events>({
  signature,
  secret,
  bodyLimit,
  validate: schemas,
  engine,
  reader,
}: Verification<Events>): Webhooks<Events>['verify'] {
  type Event = Events[keyof Events];
  const { readDigest, matches, createMismatch } = createSignerParts(signature, engine);
  const fixedSecrets = typeof secret === 'function' ? undefined : checkSecrets(signature, secret);

  return async ({ body, headers }) => {
    const raw = toRawBody(body);
    if (exceedsLimit(raw, bodyLimit)) throw new WebhookVerificationError('body_too_large', { limit: bodyLimit });
    const digest = readDigest(headers);
    const secrets = fixedSecrets ?? (await resolveSecrets(secret as SecretResolver<Events>, signature, raw, headers));
    const isMatch = matches(raw, digest, secrets);
    // Awaiting a boolean would cost a turn of the event loop with every delivery on Node.js.
    if (isMatch !== true && !(await isMatch)) throw createMismatch(secrets.length);
    const event = parseJson(raw);
    const type = reader.readType(event);
    checkNameHeader(signature, headers, type);
    const schema = schemas && Object.hasOwn(schemas, type) ? schemas[type as keyof Events] : undefined;
    return schema ? validate(schema, type, event) : (event as Event);
  };
}

/** Throws `event_name_mismatch` if the scheme says that header and body must name the same event, and they do not. */
function checkNameHeader({ event }: SignatureScheme, headers: WebhookHeaders, type: string): void {
  const { header, mismatch } = event;
  if (!header || mismatch !== 'refuse') return;
  const name = readHeader(headers, header);
  if (name !== null && name !== type) throw new WebhookVerificationError('event_name_mismatch', { header, name, type });
}

/** The output of a schema for an event. Rejects with `invalid_payload`. */
async function validate<Event>(schema: StandardSchema<Event>, type: string, event: unknown): Promise<Event> {
  const result = await schema['~standard'].validate(event);
  if (result.issues) throw new WebhookVerificationError('invalid_payload', { type, issues: result.issues });
  return result.value;
}
