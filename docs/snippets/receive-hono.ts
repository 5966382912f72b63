import { webHandler } from '@wirepact/platform/webhooks';
import { Hono } from 'hono';
import { createReceiver } from './receiver.ts';

const receive = webHandler(createReceiver(process.env['WEBHOOK_SECRET'] ?? ''));

const app: Hono = new Hono();
app.post('/webhooks', (context) => receive(context.req.raw));

export default app;
