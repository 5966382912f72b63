// A program for the edge: `GET /?mock=<URL of the mock>`.
import { useEverything } from './uses.ts';

const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    const mock = new URL(request.url).searchParams.get('mock')!;
    try {
      return Response.json(await useEverything(mock));
    } catch (error) {
      return new Response((error as Error).stack ?? String(error), { status: 500 });
    }
  },
};

export default worker;
