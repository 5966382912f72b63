import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import type { NodeListener } from '@wirepact/http-host';
import { dist } from './build/folders.ts';

/**
 * Returns a listener that serves the built site, and the site's own page for everything that does not exist.
 *
 * @throws {Error} if the site has not been built.
 */
export function siteHandler(folder: string = dist): NodeListener {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: pnpm --filter @wirepact/docs docs:build`);
  }
  const notFound = readFileSync(join(folder, '404.html'));
  return (request, response) =>
    sendFile(folder, request, response, () =>
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound),
    );
}

/** Sends the file that a request asks for. If the folder does not have it, `otherwise` must respond. */
export function sendFile(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void,
): void {
  const path = (request.url ?? '/').split('?', 1)[0]!;
  send(request, path, { root: folder, extensions: ['html'] })
    // A file may be missing, or disappear while the site is built again.
    .on('error', () => {
      if (response.headersSent) response.destroy();
      else otherwise();
    })
    .pipe(response);
}
