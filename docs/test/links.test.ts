import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listEvents, listOperations } from '@wirepact/scripts/contract/operations';
import { readApis, readReferences } from '../src/apis.ts';
import { pagesOf } from '../src/behaviour/addresses.ts';
import { rulesOfOperation } from '../src/behaviour/governing.ts';
import { findPackages } from '../src/packages/packages.ts';
import { dist } from '../src/build/folders.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const entries = findPackages().flatMap((one) => one.entries);

/** Returns the addresses of links, scripts, styles and pictures. The text of a script is not markup. */
function addressesIn(html: string): string[] {
  const markup = html.replaceAll(/<script\b[^>]*>[^]*?<\/script>|<style\b[^>]*>[^]*?<\/style>/g, (part) =>
    part.slice(0, part.indexOf('>') + 1),
  );
  return [...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
}

describe('the built site', () => {
  it('has a landing page, guides, and a reference for each API', async () => {
    expect(files).toEqual(expect.arrayContaining(['index.html', '404.html', join('guides', 'getting-started.html')]));
    for (const api of await readApis()) {
      const { id, asyncapi } = api;
      expect(files).toContain(join('reference', id, 'index.html'));
      if (asyncapi) expect(files).toContain(join('reference', id, 'events', 'index.html'));
      for (const page of pagesOf(api)) expect(files).toContain(join('behaviour', id, `${page}.html`));
      for (const { name } of api.workflows.flows) expect(files).toContain(join('workflows', id, `${name}.html`));
    }
    for (const { page } of entries) expect(files).toContain(join(`${page}.html`));
  });

  it.for(files.filter((name) => name.startsWith('packages')))('links from %s only to members that exist', (file) => {
    const broken = addressesIn(readFileSync(join(dist, file), 'utf8')).filter((address) => {
      const [path = '', member] = decodeURI(address).split('#');
      const page = path.replace(/\/$/, '/index.html');
      const target = page.startsWith('/') ? join(dist, page) : join(dist, page ? dirname(file) : '', page || file);
      if (!member || !relative(dist, target).startsWith('packages')) return false;
      return !readFileSync(target, 'utf8').includes(` id="${member}"`);
    });
    expect(broken).toEqual([]);
  });

  it.for(files)('links from %s only to files that exist', (file) => {
    const broken = addressesIn(readFileSync(join(dist, file), 'utf8')).filter((address) => {
      if (/^(https?:|data:|mailto:|#)/.test(address)) return false;
      const [path = ''] = decodeURI(address).split(/[?#]/);
      const target = path.startsWith('/') ? join(dist, path) : join(dist, dirname(file), path);
      return !existsSync(existsSync(target) && statSync(target).isDirectory() ? join(target, 'index.html') : target);
    });
    expect(broken).toEqual([]);
  });

  it('links from the references to rules that exist', async () => {
    const linked = new Set<string>();
    const broken: string[] = [];
    for (const file of files.filter((name) => name.startsWith('reference'))) {
      // Most sections are still data, which a script turns into markup.
      const html = readFileSync(join(dist, file), 'utf8');
      for (const [, path = '', rule = ''] of html.matchAll(/href=\\?"([./]+behaviour\/[^"\\#]+)#([^"\\]+)\\?"/g)) {
        const page = join(dist, dirname(file), path);
        linked.add(`${relative(dist, page)}#${rule}`);
        if (!existsSync(page) || !readFileSync(page, 'utf8').includes(` id="${rule}"`)) broken.push(`${path}#${rule}`);
      }
    }
    expect(broken).toEqual([]);
    for (const { id, behaviour } of await readApis()) {
      const governing = Object.entries(behaviour?.rules ?? {}).filter(
        ([, { operations, events }]) => operations ?? events,
      );
      expect(governing.filter(([rule]) => !linked.has(join('behaviour', id, `rules.html#${rule}`)))).toEqual([]);
    }
  });

  it.for(files)('loads nothing from another host in %s', (file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    expect(html.match(/<(script|img|link|iframe|source)\b[^>]*\s(src|href|srcset)="(https?:)?\/\/[^"]*"/g)).toBeNull();
    expect(html).not.toContain('cdn.redoc.ly');
  });

  it.for(files)('has a policy in %s that allows only its own files', (file) => {
    expect(readFileSync(join(dist, file), 'utf8')).toContain(`content="default-src 'none';`);
  });

  it('does not contain a path of the machine that built it', () => {
    const home = join(dist, '../..');
    const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|js|json|txt|css)$/.test(file),
    );
    expect(
      all.filter((file) => readFileSync(join(dist, file), 'utf8').includes(home)).map((file) => relative(dist, file)),
    ).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('has a line for every operation, event and import path, with an address', async () => {
    const text = readFileSync(join(dist, 'llms.txt'), 'utf8');
    for (const { spec } of await readReferences()) {
      for (const { id, method, path } of listOperations(spec)) {
        expect(text).toMatch(new RegExp(`^- \\[${method} ${escape(path)}\\]\\(reference/[^)]+\\): .*\`${id}\``, 'm'));
      }
      for (const { name } of listEvents(spec))
        expect(text).toMatch(new RegExp(`^- \\[${escape(name)}\\]\\(reference/[^)]+\\): `, 'm'));
    }
    for (const { specifier, page } of entries) expect(text).toContain(`- [${specifier}](${page}.html): `);
  });

  it('links only to files that exist', () => {
    const text = readFileSync(join(dist, 'llms.txt'), 'utf8');
    const targets = new Set([...text.matchAll(/\]\(([^)#]+)/g)].map(([, path]) => path!));
    expect([...targets].filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  });
});

describe('llms-full.txt', () => {
  it('has every operation with its scopes, rules, errors and examples, and every event', async () => {
    const text = readFileSync(join(dist, 'llms-full.txt'), 'utf8');
    for (const { spec, behaviour } of await readApis()) {
      const sections = text.split(/^### /m);
      for (const { id, summary, scopes, responses } of listOperations(spec)) {
        const section = sections.find((part) => part.startsWith(`${summary}\n`) && part.includes(`\`${id}\``));
        expect(section, id).toBeDefined();
        const rules = rulesOfOperation(behaviour, id).map(([rule]) => rule);
        for (const part of [...scopes, ...rules, ...Object.keys(responses)]) {
          expect(section, id).toContain(part);
        }
      }
      for (const { name } of listEvents(spec)) {
        expect(
          sections.find((part) => part.startsWith(`${name}\n`)),
          name,
        ).toContain('Payload example');
      }
    }
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
