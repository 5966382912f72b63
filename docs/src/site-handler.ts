import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import send from 'send';
import type { NodeListener } from '@wirepact/http-host';

/** The folder that the site is built to. */
export const dist: string = fileURLToPath(new URL('../dist', import.meta.url));

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
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    send(request, path, { root: folder, extensions: ['html'] })
      // A file may be missing, or disappear while the site is built again.
      .on('error', () => {
        if (response.headersSent) response.destroy();
        else response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
      })
      .pipe(response);
  };
}
