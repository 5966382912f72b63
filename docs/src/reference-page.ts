import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './build/run-node.ts';
import type { AsyncApiDocument, OpenApiDocument } from './documents.ts';

interface Link {
  text: string;
  href: string;
  /** Whether this is the page itself, or the API that it belongs to. */
  current?: boolean;
}

export interface ReferencePage {
  /** The description, prepared for display. */
  document: OpenApiDocument | AsyncApiDocument;
  title: string;
  description: string;
  /** The relative path from the page to the root of the site, such as `../../`. */
  root: string;
  /** Entries of the bar at the top. */
  links: Link[];
  /** The same page of each API, for the menu in the bar. */
  apis: Link[];
  /** The file that the page is written to. */
  file: string;
}

const require = createRequire(import.meta.url);
const docs = fileURLToPath(new URL('..', import.meta.url));
const redocly = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');

/**
 * Renders a description with Redoc into one HTML file that needs nothing else, neither files nor the network.
 *
 * @throws {Error} with the output of Redocly, if it fails.
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

/** A menu without a script; empty if there is only one API. */
function menu(apis: Link[]): string {
  return apis.length > 1
    ? `<details class="site-apis"><summary>APIs</summary><div>${apis.map(link).join('')}</div></details>`
    : '';
}

/**
 * What Redoc leaves in an inlined page: pictures of its logo on another host, and, in the rendered menu, addresses that
 * only its router understands, so that "open in a new tab" would miss.
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
