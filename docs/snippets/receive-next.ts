// app/webhooks/route.ts
import { webHandler } from '@wirepact/platform/webhooks';
import { createReceiver } from './receiver.ts';

const receive = webHandler(createReceiver(process.env['WEBHOOK_SECRET'] ?? ''));

export function POST(request: Request): Promise<Response> {
  return receive(request);
}
