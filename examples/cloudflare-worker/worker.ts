// Receives the events of the Platform API on Cloudflare Workers.
import { createPlatformWebhooks, webHandler, type PlatformWebhooks } from '@wirepact/platform/webhooks';

interface Env {
  PLATFORM_WEBHOOK_SECRET: string;
}

interface Context {
  waitUntil(work: Promise<unknown>): void;
}

/** Of this isolate only, like the memory of which events came before. In your project: KV, D1 or a Durable Object. */
const received: string[] = [];

let webhooks: PlatformWebhooks | undefined;

/** Made with the first request, as settings only come with it, and kept, so that repeated events are known. */
function receiver(env: Env): PlatformWebhooks {
  webhooks ??= createPlatformWebhooks({ secret: env.PLATFORM_WEBHOOK_SECRET }).on('Platform.Gifts.Funded', (event) => {
    received.push(`${event.event} at ${event.timestamp}`);
  });
  return webhooks;
}

export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/received') return Response.json(received);
    if (pathname !== '/webhooks') return new Response(null, { status: 404 });
    // Answers at once and works on. If a handler fails then, the event does not come again: leave `waitUntil` out where
    // that would hurt, and the sender waits for the handler.
    return webHandler(receiver(env), { waitUntil: (work) => context.waitUntil(work) })(request);
  },
};
