import type { Started } from './server.ts';

/** A new invoice with two items, as the bench sends it. */
export const invoice = {
  receiverName: 'Example Ltd',
  receiverEmail: 'billing@example.com',
  date: '2026-03-01',
  dueDate: '2026-03-31',
  payToTarget: 'BUSINESS',
  items: [
    { description: 'Consulting', quantity: 2, rate: 1500, amount: 3000 },
    { description: 'Hosting, March', quantity: 1, rate: 2000, amount: 2000 },
  ],
} as const;

const path = '/v1/platform/invoices';

/** Writes requests for a server of `server.ts`. */
export interface RequestWriter {
  get(id: string): string;
  /** Reads any path of the API. */
  read(target: string): string;
  list(query?: string): string;
  /** With a new idempotency key each time. */
  create(): string;
}

/** A key that was used gets the stored response, and nothing is created. */
let keys = 0;

/** Where each server has the Platform API. */
export function writeRequests({ port, env }: Started): RequestWriter {
  const mount = env ? '/sandbox/platform' : '/platform';
  const key = env?.['WIREPACT_PLATFORM_API_KEY'] ?? 'pk_test_1';
  const business = env?.['WIREPACT_PLATFORM_BUSINESS_ID'] ?? '65fa1234abcdef5678901234';
  const body = JSON.stringify(invoice);
  const head = (method: string, target: string, more = ''): string =>
    `${method} ${mount}${target} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${key}\r\nx-oncade-api-version: v1\r\nx-target-business-id: ${business}\r\naccept: application/json\r\n${more}\r\n`;
  return {
    get: (id) => head('GET', `${path}/${id}`),
    read: (target) => head('GET', target),
    list: (query = '') => head('GET', `${path}${query}`),
    create: () =>
      head(
        'POST',
        path,
        `idempotency-key: bench-${process.pid}-${keys++}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`,
      ) + body,
  };
}
