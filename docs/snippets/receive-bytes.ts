import type { IncomingHttpHeaders } from 'node:http';
import type { OutgoingResponse } from '@wirepact/platform/webhooks';
import { createReceiver } from './receiver.ts';

const webhooks = createReceiver(process.env['WEBHOOK_SECRET'] ?? '');

/** The parts of a request whose bytes the framework has read but not parsed. */
interface RawRequest {
  method: string;
  headers: IncomingHttpHeaders;
  bytes: Uint8Array;
}

/** Send this status, these headers and this body. */
export function receive({ method, headers, bytes }: RawRequest): Promise<OutgoingResponse> {
  return webhooks.respond({ method, headers, body: bytes });
}
