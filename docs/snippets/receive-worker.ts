import { webHandler, type PlatformWebhooks } from '@wirepact/platform/webhooks';
import { createReceiver } from './receiver.ts';

// Created with the first request, which brings the settings. Kept, so that repeated events are recognised.
let webhooks: PlatformWebhooks | undefined;

export default {
  async fetch(request: Request, env: { WEBHOOK_SECRET: string }): Promise<Response> {
    webhooks ??= createReceiver(env.WEBHOOK_SECRET);
    return webHandler(webhooks)(request);
  },
};
