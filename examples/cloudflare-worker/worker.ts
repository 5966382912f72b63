// Receives the events of the Platform API on Cloudflare Workers.
import { createPlatformWebhooks, webHandler, type PlatformWebhooks } from '@wirepact/platform/webhooks';

interface Env {
  PLATFORM_WEBHOOK_SECRET: string;
}

interface Context {
  waitUntil(work: Promise<unknown>): void;
}

/** Belongs to this isolate only, like the memory of repeated events. In your project, use KV, D1 or a Durable Object. */
const received: string[] = [];

let webhooks: PlatformWebhooks | undefined;

/** Creates the receiver with the first request, which brings the settings. Keeps it, to recognise repeated events. */
function getReceiver(env: Env): PlatformWebhooks {
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
    // Responds at once and continues in the background. If a handler fails then, the sender does not retry. If you cannot
    // lose events, leave `waitUntil` out: the sender then waits for the handler.
    return webHandler(getReceiver(env), { waitUntil: (work) => context.waitUntil(work) })(request);
  },
};
