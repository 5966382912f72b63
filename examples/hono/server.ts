// Receives the events of the Payments API with Hono. Without the last line, it also runs on Bun, Deno and Workers.
import { serve } from '@hono/node-server';
import { createPaymentsWebhooks, webHandler } from '@wirepact/payments/webhooks';
import { Hono } from 'hono';
import { announce, host, port } from '../start.ts';

const received: string[] = [];

const webhooks = createPaymentsWebhooks({ secret: process.env['PAYMENTS_WEBHOOK_SECRET'] ?? '' })
  // One handler for several events. `data` has the members that they share.
  .on(['payment.completed', 'payment.failed', 'payment.expired'], ({ data }) => {
    // Amounts are strings, because a number would lose digits.
    received.push(`${data.custom_id} is ${data.status}: ${data.amount} ${data.currency}`);
  });

const receive = webHandler(webhooks);

const app = new Hono();
app.post('/webhooks', (context) => receive(context.req.raw));
app.get('/received', (context) => context.json(received));

announce(serve({ fetch: app.fetch, port, hostname: host }));
