import { engine, suites } from 'virtual:suites';
import { run, type Servers } from '../runner.ts';

declare const Bun: {
  version: string;
  argv: string[];
  serve(options: { port: number; hostname: string; fetch: (request: Request) => Promise<Response> }): {
    url: URL;
    stop(force: boolean): Promise<void>;
  };
};

const report = await run(suites, engine, {
  runtime: `Bun ${Bun.version}`,
  servers: JSON.parse(Bun.argv[2] as string) as Servers,
  serve: async ({ web }) => {
    const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: web });
    return { url: server.url.origin, stop: () => server.stop(true) };
  },
});
console.log(JSON.stringify(report));
