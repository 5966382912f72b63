import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AsyncApiDocument, OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { runNode } from './build/run-node.ts';

interface Link {
  text: string;
  href: string;
  /** Whether the link leads to the current page, or to the API of the current page. */
  current?: boolean;
}

export interface ReferencePage {
  /** The document to show, already prepared for display. */
  document: OpenApiDocument | AsyncApiDocument;
  title: string;
  description: string;
  /** Relative path from the page to the root of the site, such as `../../`. */
  root: string;
  /** The links in the bar at the top. */
  links: Link[];
  /** The same page for each API, for the menu in the bar. */
  apis: Link[];
  /** The file to write. */
  file: string;
}

const require = createRequire(import.meta.url);
const docs = fileURLToPath(new URL('..', import.meta.url));
const redocly = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');

/**
 * Renders a document with Redoc as one HTML file that does not load anything else.
 *
 * @throws {Error} with the output of Redocly if it fails.
 */
export async function writeReferencePage({
  document,
  title,
  description,
  root,
  links,
  apis,
  file,
}: ReferencePage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'reference-'));
  try {
    const input = join(folder, 'description.json');
    const template = join(folder, 'template.hbs');
    const output = join(folder, 'page.html');
    await writeFile(input, JSON.stringify(document));
    await writeFile(template, await readTemplate());
    await runRedocly([
      'build-docs',
      input,
      ...['--output', output, '--inlineBundle', '--title', title, '--template', template],
      ...['--config', join(docs, 'reference/redocly.yaml')],
      ...['--templateOptions.root', root, '--templateOptions.description', description],
      ...['--templateOptions.links', links.map(link).join(''), '--templateOptions.apis', menu(apis)],
    ]);
    await mkdir(dirname(file), { recursive: true });
    // Moved into place, so that nobody is served half a page.
    await writeFile(`${file}.unfinished`, withoutTraces(await readFile(output, 'utf8')));
    await rename(`${file}.unfinished`, file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readTemplate(): Promise<string> {
  const fonts = join(dirname(require.resolve('vitepress/package.json')), 'dist/client/theme-default/fonts');
  const [template, style, script, icon, font] = await Promise.all([
    readFile(join(docs, 'reference/template.html'), 'utf8'),
    readFile(join(docs, 'reference/reference.css'), 'utf8'),
    readFile(join(docs, 'reference/reference.js'), 'utf8'),
    readFile(join(docs, 'pages/public/logo.svg'), 'base64'),
    readFile(join(fonts, 'inter-roman-latin.woff2'), 'base64'),
  ]);
  return template
    .replaceAll('%%ICON%%', icon)
    .replace('%%SCRIPT%%', () => script)
    .replace('%%STYLE%%', () => style.replace('%%FONT%%', font));
}

function link({ text, href, current }: Link): string {
  return `<a href="${href}"${current ? ' aria-current="page"' : ''}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>`;
}

/** A menu without a script. Empty if there is only one API. */
function menu(apis: Link[]): string {
  return apis.length > 1
    ? `<details class="site-apis"><summary>APIs</summary><div>${apis.map(link).join('')}</div></details>`
    : '';
}

/**
 * Removes what Redoc leaves in an inlined page: pictures of its logo on another host, and links in the menu that only its
 * router understands, so that "open in a new tab" would not work.
 */
function withoutTraces(html: string): string {
  const menu = html.replaceAll(/(<a [^>]*\bhref=")(\/[^"/][^"]*|\/)(?=" data-discover)/g, '$1#$2');
  return menu.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,');
}

async function runRedocly(args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  try {
    await runNode([redocly, ...args], env);
  } catch (error) {
    throw new Error(`redocly build-docs failed:\n${(error as Error).message}`, { cause: error });
  }
}
