import { fastifyPlugin } from '@wirepact/platform/webhooks';
import fastify from 'fastify';
import { createReceiver } from './receiver.ts';

const webhooks = createReceiver(process.env['WEBHOOK_SECRET'] ?? '');

const app = fastify();
// Bodies stay raw only inside the plugin. All other routes still parse JSON.
await app.register(fastifyPlugin(webhooks, { path: '/webhooks' }));
await app.listen({ port: Number(process.env['PORT'] ?? 3000) });
