// Replaces Next.js in this example: the path selects a `route.ts`, and the method selects one of its exports.
import { serve } from '@hono/node-server';
import { announce, host, port } from '../start.ts';

type Route = Record<string, unknown>;

const routes: Record<string, Route> = {
  '/webhooks': await import('./app/webhooks/route.ts'),
  '/received': await import('./app/received/route.ts'),
};

async function handle(request: Request): Promise<Response> {
  const route = routes[new URL(request.url).pathname];
  if (!route) return new Response(null, { status: 404 });
  const handler = route[request.method];
  return typeof handler === 'function' ? handler(request) : new Response(null, { status: 405 });
}

announce(serve({ fetch: handle, port, hostname: host }));
