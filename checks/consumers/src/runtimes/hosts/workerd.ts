import { engine, suites } from 'virtual:suites';
import { run, type Servers } from '../runner.ts';

let served: ((request: Request) => Promise<Response>) | undefined;

/** `POST /run` with the servers runs the suites. All other requests go to what the suites serve at the moment. */
const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    const { origin, pathname } = new URL(request.url);
    if (pathname !== '/run') return served ? served(request) : new Response(null, { status: 404 });
    const report = await run(suites, engine, {
      runtime: navigator.userAgent,
      servers: (await request.json()) as Servers,
      serve: async ({ web }) => {
        served = web;
        return { url: origin, stop: async () => void (served = undefined) };
      },
    });
    return Response.json(report);
  },
};

export default worker;
