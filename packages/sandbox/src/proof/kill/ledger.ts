import type { Draw } from '../fuzz/draw.ts';
import type { SandboxProcess } from './start-process.ts';

/** A request that was sent, and its response if that has arrived. */
export interface Entry {
  readonly path: string;
  readonly body: string;
  readonly key: string;
  /** Undefined until the response has arrived as a whole. */
  response?: { readonly status: number; readonly text: string };
}

const BODIES: readonly { readonly path: string; readonly body: object }[] = [
  {
    path: '/v1/platform/invoices',
    body: {
      receiverName: 'Example Customer',
      receiverEmail: 'billing@example.com',
      date: '2026-04-12',
      payToTarget: 'BUSINESS',
      status: 'sent',
      items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
    },
  },
  { path: '/v1/platform/link-sessions', body: { requestedScopes: ['platform:read'] } },
  {
    path: '/v1/platform/distributions',
    body: {
      totalAmountCents: 1000,
      mode: 'percentage',
      recipients: [
        { email: 'a@example.com', percentage: 33.3 },
        { email: 'b@example.com', percentage: 66.7 },
      ],
    },
  },
  {
    path: '/v1/platform/campaigns',
    body: { name: 'Summer', publicName: 'Summer', events: [{ code: 'signup', name: 'Signup', payoutAmount: 500 }] },
  },
];

/** A new request. Its key was never used. */
export function createEntry(number: number, draw: Draw): Entry {
  const { path, body } = draw.pick(BODIES)!;
  return { path, body: JSON.stringify(body), key: `key-${number}` };
}

/** Sends a request, for the first time or again. It rejects if the process ends meanwhile. */
export async function send(
  { url, env }: Pick<SandboxProcess, 'url' | 'env'>,
  { path, body, key }: Entry,
): Promise<{ readonly status: number; readonly text: string; readonly isReplayed: boolean }> {
  const response = await fetch(`${url}/platform${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
      'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
      'idempotency-key': key,
      'content-type': 'application/json',
    },
    body,
  });
  const text = await response.text();
  return { status: response.status, text, isReplayed: response.headers.get('idempotent-replayed') === 'true' };
}
