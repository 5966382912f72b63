import type { Settings } from '../core/api.ts';
import type { SettingEntry } from '../core/definition.ts';
import { ENDPOINTS } from './documents.ts';
import type { Endpoint } from './documents.ts';

/** What is set in the Hub: the URL and the key of each endpoint of a backend. */
export const hubSettings: Readonly<Record<string, SettingEntry>> = Object.fromEntries(
  ENDPOINTS.flatMap((endpoint): [string, SettingEntry][] => [
    [
      nameUrl(endpoint),
      {
        default: '',
        description: `The URL of the ${endpoint} endpoint of your backend, which the Hub of this world calls.`,
        check: checkUrl,
      },
    ],
    [
      nameKey(endpoint),
      {
        default: '',
        description: `The key that the Hub sends to the ${endpoint} endpoint of your backend.`,
        secret: true,
      },
    ],
  ]),
);

/** The URL of an endpoint; empty if it is not set. */
export function readUrl({ values }: Settings, endpoint: Endpoint): string {
  return String(values[nameUrl(endpoint)] ?? '');
}

/** The key of an endpoint, or null if it is not set. */
export function readKey({ values }: Settings, endpoint: Endpoint): string | null {
  return String(values[nameKey(endpoint)] ?? '') || null;
}

/** The name of the setting for the URL of an endpoint. */
export function nameUrl(endpoint: Endpoint): string {
  return `hub-${endpoint}-url`;
}

function nameKey(endpoint: Endpoint): string {
  return `hub-${endpoint}-key`;
}

function checkUrl(value: unknown): ReturnType<NonNullable<SettingEntry['check']>> {
  const url = URL.parse(String(value));
  const isUsable =
    value === '' || (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '');
  return isUsable
    ? []
    : [{ pointer: '', message: 'must be an absolute URL without a user name, such as https://example.com/quote' }];
}
