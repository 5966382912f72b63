import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { engine, suites } from 'virtual:suites';
import { run, type Servers } from '../runner.ts';

const report = await run(suites, engine, {
  runtime: `Node.js ${process.versions.node}`,
  servers: JSON.parse(process.argv[2] as string) as Servers,
  serve: async ({ node }) => {
    const server = createServer(node as unknown as RequestListener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      stop: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  },
});
process.stdout.write(JSON.stringify(report));
