import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeListener } from '@wirepact/http-host';
import type { SiteState } from '@wirepact/scripts/build-site';
import { escape } from './behaviour/html.ts';
import { dist, firstPages, references } from './build/folders.ts';
import { sendFile, siteHandler } from './site-handler.ts';

/** The site while it is being built. */
export interface SiteInProgress {
  handler: NodeListener;
  update(state: SiteState): void;
}

/** Folders with pages that can be served before the whole site is built; the first one that has a page wins. */
export interface SiteFolders {
  built: string;
  parts: readonly string[];
}

/**
 * Serves each page as soon as it exists, and the whole site once it is built. Until then the previous build is served, if
 * there is one. A page that does not exist yet is a 503 that shows the progress and loads itself again.
 */
export function siteInProgress(
  { built, parts }: SiteFolders = { built: dist, parts: [firstPages, references] },
): SiteInProgress {
  let current: SiteState = { state: 'building', done: 0, total: 0, step: '' };
  let site: NodeListener | undefined;
  const hasSite = (): boolean => existsSync(join(built, 'index.html'));
  return {
    update: (state) => {
      current = state;
    },
    handler: (request, response) => {
      if (current.state === 'built') return (site ??= siteHandler(built))(request, response);
      const isHome = new URL(request.url ?? '/', 'http://localhost').pathname === '/';
      const respond = (): void => {
        const isBuilding = current.state === 'building';
        response
          .writeHead(isBuilding ? 503 : 500, {
            'content-type': 'text/html;charset=utf-8',
            'cache-control': 'no-store',
            ...(isBuilding ? { 'retry-after': '1' } : {}),
          })
          .end(progressPage(current));
      };
      // After a failure, the start page says so, and all other pages that exist are served.
      if (current.state === 'failed' && isHome) return respond();
      return (hasSite() ? [built] : parts).reduceRight<() => void>(
        (otherwise, folder) => () => sendFile(folder, request, response, otherwise),
        respond,
      )();
    },
  };
}

function progressPage(state: SiteState): string {
  const { title, head, body } = state.state === 'failed' ? failed(state.reason) : building(state);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${head}<title>${title} | Wirepact</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 42rem; margin: 12vh auto; padding: 0 1.5rem; }
progress { width: 100%; height: 0.75rem; accent-color: #3451b2; }
pre { overflow: auto; padding: 1rem; border: 1px solid; border-radius: 6px; white-space: pre-wrap; }
</style>
<h1>${title}</h1>
${body}
</html>
`;
}

interface PageParts {
  title: string;
  head: string;
  body: string;
}

function building(state: SiteState): PageParts {
  const { done, total, step } = { done: 0, total: 0, step: '', ...state };
  return {
    title: 'The documentation is being built',
    head: '<meta http-equiv="refresh" content="1">\n',
    body: `<p>This page opens by itself as soon as it is ready. The mock already responds.</p>
<p><progress aria-label="Progress of the build" ${total > 0 ? `value="${done}" max="${total}"` : ''}></progress></p>
<p>${total > 0 ? `${done} of ${total} steps are done. Last: ${escape(step)}.` : 'Starting the build.'}</p>
<p>The first page to be ready is <a href="/guides/getting-started">Getting started</a>.</p>`,
  };
}

function failed(reason: string): PageParts {
  return {
    title: 'The documentation could not be built',
    head: '',
    body: `<pre>${escape(reason)}</pre>
<p>Fix this, then run <code>npm start</code> again. The mock still responds. So does every page that was built before:
try <a href="/guides/getting-started">Getting started</a>.</p>`,
  };
}
