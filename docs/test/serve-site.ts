import { createHost } from '@wirepact/http-host';
import { siteHandler } from '../src/site-handler.ts';

/** The built site, served on a free port of this machine. */
export interface ServedSite {
  /** Such as `http://127.0.0.1:41234`, without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves the built site on a free port of this machine. */
export async function serveSite(): Promise<ServedSite> {
  const { url, close } = await createHost({ mounts: {}, fallback: siteHandler() }).listen({ port: 0 });
  return { origin: url, close };
}
