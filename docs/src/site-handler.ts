import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** Where the site is built to. */
export const dist: string = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Serves the built site to any `node:http` server, and its own page for what is not there.
 *
 * @throws {Error} where the site has not been built.
 */
export function siteHandler(folder: string = dist): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: pnpm --filter @wirepact/docs docs:build`);
  }
  const notFound = readFileSync(join(folder, '404.html'));
  // Looked up anew for each request: the site may be built again while it is served.
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
    });
}
