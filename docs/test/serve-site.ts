import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../src/site-handler.ts';

export interface ServedSite {
  /** Such as `http://127.0.0.1:41234`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves the built site on a free port of this machine. */
export async function serveSite(): Promise<ServedSite> {
  const server = createServer(siteHandler());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
