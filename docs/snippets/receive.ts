import { createServer } from 'node:http';
import { nodeHandler } from '@wirepact/platform/webhooks';
import { createReceiver } from './receiver.ts';

const webhooks = createReceiver(process.env['WEBHOOK_SECRET'] ?? '');

createServer(nodeHandler(webhooks)).listen(Number(process.env['PORT'] ?? 3000));
