import { webHandler, type PlatformWebhooks } from '@wirepact/platform/webhooks';
import { createReceiver } from './receiver.ts';

// Made with the first request, which brings the settings, and kept, so that repeated events are known.
let webhooks: PlatformWebhooks | undefined;

export default {
  async fetch(request: Request, env: { WEBHOOK_SECRET: string }): Promise<Response> {
    webhooks ??= createReceiver(env.WEBHOOK_SECRET);
    return webHandler(webhooks)(request);
  },
};
