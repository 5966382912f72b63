import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createSend } from './send.ts';
import type { Resolve } from './look-up.ts';
import { createTargets } from './targets.ts';

/** A resolver that knows one address of every name, and notes the names. No test connects to another machine. */
function resolver(...addresses: readonly string[]): { readonly asked: string[]; readonly resolve: Resolve } {
  const asked: string[] = [];
  return {
    asked,
    resolve: (hostname, callback) => {
      asked.push(hostname);
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    },
  };
}

it.each([['127.0.0.1'], ['10.0.0.1'], ['::1'], ['8.8.8.8', '169.254.169.254']])(
  'does not connect if a name has the address %s',
  async (...addresses) => {
    const { asked, resolve } = resolver(...addresses);
    const sent = createSend(createTargets(), resolve)('https://example.com/quote', { method: 'POST', body: '{}' });
    await expect(sent).rejects.toThrow(
      `The host example.com has the address ${addresses.at(-1)}, which is not public.`,
    );
    expect(asked).toEqual(['example.com']);
  },
);

it('does not connect if a name has no address', async () => {
  await expect(createSend(createTargets(), resolver().resolve)('https://example.com/', {})).rejects.toThrow(
    'has no address',
  );
});

it('does not even look up a target that is not allowed', async () => {
  const { asked, resolve } = resolver('8.8.8.8');
  await expect(createSend(createTargets(), resolve)('http://127.0.0.1:1/', {})).rejects.toThrow('--allow-target');
  expect(asked).toEqual([]);
});

it('sends to an allowed origin, and does not follow redirects', async () => {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(`${request.method} ${request.url}`);
    response.writeHead(302, { location: '/elsewhere' }).end('moved');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const response = await createSend(createTargets([origin]))(`${origin}/quote`, { method: 'POST', body: '{}' });
  expect([response.status, await response.text()]).toEqual([302, 'moved']);
  expect(paths).toEqual(['POST /quote']);
  server.closeAllConnections();
  server.close();
});

it('reads at most 16 MiB of a response', async () => {
  const server = createServer((_, response) => void response.end(Buffer.alloc(17 * 1024 * 1024)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(createSend(createTargets([origin]))(origin, {})).rejects.toThrow('longer than 16 MiB');
  server.closeAllConnections();
  server.close();
});

it('ends with its signal', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(createSend(createTargets([origin]))(origin, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
    cause: { name: 'TimeoutError' },
  });
  server.closeAllConnections();
  server.close();
});
