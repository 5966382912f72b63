import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import type { Settings } from '../core/api.ts';
import type { SettingEntry } from '../core/definition.ts';

const PREFIX = 'whsec_';

/** What Standard Webhooks asks of a key, in bytes. */
const [SHORTEST, LONGEST] = [24, 64];

/** The setting with the secret of the headers of Standard Webhooks. */
export const standardWebhooksSecret: SettingEntry = {
  default: '',
  description:
    'The secret that signs the headers of Standard Webhooks, if the switch for them is on: whsec_ and a key in base64.',
  secret: true,
  check: (value) =>
    value === '' || isSecret(value as string)
      ? []
      : [
          {
            pointer: '',
            message: `must be whsec_ and ${SHORTEST} to ${LONGEST} bytes in base64, such as of \`openssl rand -base64 32\``,
          },
        ],
};

/**
 * The headers of Standard Webhooks for an attempt, or none if the switch for them is off. Unlike the vendor's own
 * signature, they have a time. `time` is that of the machine, because receivers compare it with theirs.
 *
 * @throws {Error} if the switch is on, and there is no secret.
 * @see https://www.standardwebhooks.com
 */
export function writeStandardHeaders(
  { event, body, time }: { readonly event: string; readonly body: string; readonly time: number },
  { switches, values }: Settings,
): Readonly<Record<string, string>> {
  if (switches['standard-webhooks-headers'] !== true) return {};
  const secret = String(values['standardWebhooksSecret'] ?? '');
  if (secret === '') {
    throw new Error('The setting standard-webhooks-headers is on. Set standardWebhooksSecret, too.');
  }
  const seconds = String(Math.floor(time / 1000));
  const signature = createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(`${event}.${seconds}.${body}`)
    .digest('base64');
  return { 'webhook-id': event, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
}

function isSecret(text: string): boolean {
  if (!text.startsWith(PREFIX)) return false;
  const encoded = text.slice(PREFIX.length);
  const key = Buffer.from(encoded, 'base64');
  return key.toString('base64') === encoded && key.length >= SHORTEST && key.length <= LONGEST;
}
