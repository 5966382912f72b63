// Starts one of the servers that are compared, in a process of its own, so that its processor time can be measured.
// Messages: `usage` returns the processor time in seconds, and `memory` the bytes in use after a collection.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';

/** What a server says when it listens. */
export interface Started {
  port: number;
  /** The environment variables of the default world, if it is a sandbox. */
  env?: Readonly<Record<string, string>>;
}

const [kind, ...options] = process.argv.slice(2);
process.on('message', (message) => {
  if (message === 'usage') {
    const { user, system } = process.cpuUsage();
    process.send!((user + system) / 1e6);
  }
  if (message === 'memory') {
    globalThis.gc?.();
    process.send!(process.memoryUsage.rss());
  }
});
process.on('disconnect', () => process.exit(0));
process.send!(await start());

async function start(): Promise<Started> {
  if (kind === 'mock') {
    const { apis, startMock } = await import('@wirepact/mock');
    const { port } = await startMock({ apis: { platform: apis['platform']! }, port: 0 });
    return { port };
  }
  if (kind === 'bare') {
    const [body, status] = options as [string, string | undefined];
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(Number(status ?? 200), headers);
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port };
  }
  const { createSandbox } = await import('@wirepact/sandbox');
  const [file, durable, receiver] = options as [string, string | undefined, string | undefined];
  const sandbox = await createSandbox({ apis: ['platform'], file, durable: durable === 'durable' });
  // Without a secret, nothing is sent.
  await sandbox.world.set('platform', { webhookUrl: 'https://receiver.example/webhooks' });
  if (receiver !== undefined) {
    const webhookUrl = sandbox.targets.forward('receiver', receiver);
    await sandbox.world.set('platform', { webhookUrl, webhookSecret: 'whsec_example' });
  }
  const { port } = await sandbox.listen({ port: 0 });
  return { port, env: sandbox.world.env };
}
