import { expect, it } from 'vitest';
import { createHost } from './host.ts';

it('closes the connection without a response if a handler asks for it', async () => {
  const host = createHost({ mounts: { a: { handler: () => ({ status: 200, body: 'x', cut: true }) } } });
  const { url, close } = await host.listen({ port: 0 });
  await expect(fetch(`${url}/a`)).rejects.toThrow('fetch failed');
  await close();
});
