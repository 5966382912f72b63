import { engine, suites } from 'virtual:suites';
import { run, type Servers } from '../runner.ts';

declare const Deno: {
  version: { deno: string };
  args: string[];
  serve(
    options: { port: number; hostname: string; onListen(): void },
    handler: (request: Request) => Promise<Response>,
  ): { addr: { port: number }; shutdown(): Promise<void> };
};

const report = await run(suites, engine, {
  runtime: `Deno ${Deno.version.deno}`,
  servers: JSON.parse(Deno.args[0] as string) as Servers,
  serve: async ({ web }) => {
    const server = Deno.serve({ port: 0, hostname: '127.0.0.1', onListen: () => undefined }, web);
    return { url: `http://127.0.0.1:${server.addr.port}`, stop: () => server.shutdown() };
  },
});
console.log(JSON.stringify(report));
