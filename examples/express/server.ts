// Receives the events of the Platform API with Express.
import { createPlatformWebhooks, nodeHandler } from '@wirepact/platform/webhooks';
import express from 'express';
import { announce, host, port } from '../start.ts';

const received: string[] = [];

const webhooks = createPlatformWebhooks({ secret: process.env['PLATFORM_WEBHOOK_SECRET'] ?? '' })
  .on('Platform.Link.Completed', ({ data }) => {
    received.push(`${data.businessId} granted ${data.grantedScopes.join(', ')}`);
  })
  .on('Platform.Invoice.Paid', ({ data }) => {
    received.push(`${data.invoiceId} is paid`);
  });

const app = express();

// Must be above express.json(): the signature covers the bytes as they arrived, and parsing loses them.
app.post('/webhooks', nodeHandler(webhooks));

app.use(express.json());
app.get('/received', (_request, response) => {
  response.json(received);
});

announce(app.listen(port, host));
