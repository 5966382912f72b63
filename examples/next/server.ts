// Stands in for Next.js, to try its route handlers without it: a path leads to `route.ts`, a method to an export.
import { serve } from '@hono/node-server';
import { announce, host, port } from '../start.ts';

type Route = Record<string, unknown>;

const routes: Record<string, Route> = {
  '/webhooks': await import('./app/webhooks/route.ts'),
  '/received': await import('./app/received/route.ts'),
};

async function answer(request: Request): Promise<Response> {
  const route = routes[new URL(request.url).pathname];
  if (!route) return new Response(null, { status: 404 });
  const handler = route[request.method];
  return typeof handler === 'function' ? handler(request) : new Response(null, { status: 405 });
}

announce(serve({ fetch: answer, port, hostname: host }));
