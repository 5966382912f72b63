import { nodeHandler } from '@wirepact/platform/webhooks';
import express from 'express';
import { createReceiver } from './receiver.ts';

const webhooks = createReceiver(process.env['WEBHOOK_SECRET'] ?? '');

const app = express();
app.post('/webhooks', nodeHandler(webhooks)); // above express.json()
app.use(express.json());
app.listen(Number(process.env['PORT'] ?? 3000));
