import { exceedsLimit, toRawBody } from '../body.ts';
import { WebhookVerificationError } from '../error.ts';
import { readHeader, type WebhookHeaders } from '../headers.ts';
import type { Engine } from '../signature/engine.ts';
import type { SignatureScheme } from '../signature/scheme.ts';
import { createSignerParts } from '../signature/signer.ts';
import type { Sender } from './claim-event.ts';
import type { EventReader } from './event-reader.ts';
import { parseJson } from './parse-json.ts';
import { resolveSecrets } from './resolve-secrets.ts';
import type { StandardSchema } from './standard-schema.ts';
import type { IncomingDelivery, SecretResolver, WebhooksOptions } from './types.ts';

/** What verifying depends on. */
interface Verification<Events> {
  /** The secrets, or the function that finds them. */
  readonly secrets: readonly string[] | SecretResolver<Events>;
  readonly validate: WebhooksOptions<Events>['validate'];
  readonly signature: SignatureScheme;
  readonly bodyLimit: number;
  readonly engine: Engine;
  readonly reader: EventReader;
}

/** Verifies a delivery. Returns its event and its sender. Rejects with a {@link WebhookVerificationError}. */
export type Verify<Event> = (delivery: IncomingDelivery) => Promise<{ event: Event; sender: Sender }>;

/** Creates the function that turns the bytes of a delivery into an event. */
export function createVerify<Events>({
  signature,
  secrets,
  bodyLimit,
  validate: schemas,
  engine,
  reader,
}: Verification<Events>): Verify<Events[keyof Events]> {
  type Event = Events[keyof Events];
  const { readDigest, findSecret, createMismatch } = createSignerParts(signature, engine);

  return async ({ body, headers }) => {
    const raw = toRawBody(body);
    if (exceedsLimit(raw, bodyLimit)) throw new WebhookVerificationError('body_too_large', { limit: bodyLimit });
    const digest = readDigest(headers);
    const accepted = typeof secrets === 'function' ? await resolveSecrets(secrets, signature, raw, headers) : secrets;
    const found = findSecret(raw, digest, accepted);
    // Awaiting a value that is not a promise would cost a turn of the event loop with every delivery on Node.js.
    const secret = found instanceof Promise ? await found : found;
    if (secret === undefined) throw createMismatch(accepted.length);
    const event = parseJson(raw);
    const type = reader.readType(event);
    checkNameHeader(signature, headers, type);
    const schema = schemas && Object.hasOwn(schemas, type) ? schemas[type as keyof Events] : undefined;
    return {
      event: schema ? await validate(schema, type, event) : (event as Event),
      sender: { secret, accepted },
    };
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
