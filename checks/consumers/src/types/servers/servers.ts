// Code of integrators that mounts the handlers on servers of Node.js. Checked with several versions of @types/node, never run.
import { createServer } from 'node:http';
import { createServer as createHttp2Server, createSecureServer } from 'node:http2';
import { createPlatformWebhooks, nodeHandler } from '@wirepact/platform/webhooks';
import { toNodeListener, type PrimarySalesHandlers } from '@wirepact/primary-sales';
import express, { type RequestHandler } from 'express';

declare const sales: PrimarySalesHandlers;
const webhooks = createPlatformWebhooks({ secret: 'whsec_test' });

for (const handler of [nodeHandler(webhooks), nodeHandler(webhooks, { waitUntil: () => undefined })]) {
  createServer(handler);
  createServer((request, response) => void handler(request, response));
  createHttp2Server(handler);
  createSecureServer(handler);
}
createServer(toNodeListener(sales.fetch));
createHttp2Server(toNodeListener(sales.fetch));

export const middleware: RequestHandler[] = [nodeHandler(webhooks), toNodeListener(sales.fetch)];
const app = express();
app.post('/webhooks', nodeHandler(webhooks));
app.all('/webhooks', express.raw({ type: '*/*' }), nodeHandler(webhooks));
app.post('/primary-sales', express.json(), toNodeListener(sales.fetch));
