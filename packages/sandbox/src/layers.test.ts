import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contracts } from './generated/apis.ts';

// What the sandbox is allowed to know where. Behaviour is read from the contract, and not written a second time.

const root = import.meta.dirname;

interface Source {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(test|suite|test-d|rules)\.ts$/.test(file))
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const imports = [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
      ([, fixed, lazy]) => fixed ?? lazy!,
    );
    return {
      file: file.split(sep).join('/'),
      text,
      imports: imports.map((name) =>
        name.startsWith('.')
          ? relative(root, join(root, file, '..', name))
              .split(sep)
              .join('/')
          : name,
      ),
    };
  });

const below = (...folders: readonly string[]): readonly Source[] =>
  sources.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)));

const handlers = sources.filter(({ file }) => /^apis\/[^/]+\/(handlers|actions)\//.test(file));

function findImports(files: readonly Source[], forbidden: RegExp): readonly string[] {
  return files.flatMap(({ file, imports }) =>
    imports.filter((name) => forbidden.test(name)).map((name) => `${file} imports ${name}`),
  );
}

describe('layers', () => {
  it('are found', () => {
    expect(handlers.length).toBeGreaterThan(5);
    expect(below('core', 'store').length).toBeGreaterThan(20);
  });

  it('know no API in core and store', () => {
    expect(findImports(below('core', 'store', 'secrets'), /^apis\/|^@wirepact\/(?!http-host)/)).toEqual([]);
  });

  it('keep the store apart from what is stored', () => {
    expect(findImports(below('store'), /^(core|apis|worlds|control)\//)).toEqual([]);
  });

  it('give handlers and actions only their transaction', () => {
    expect(findImports(handlers, /^(store|worlds|control|secrets)\/|^node:|^core\/(?!api\.ts)/)).toEqual([]);
  });
});

describe('handlers', () => {
  it('do not decide by the state what is allowed', () => {
    const compares =
      /(?:\.|\b)(?:state|status)\s*[!=]==|[!=]==\s*\w+(?:\.\w+)*\.(?:state|status)\b|\.includes\(\w+(?:\.\w+)*\.(?:state|status)\)/g;
    const found = sources
      .filter(({ file }) => /^apis\/[^/]+\/handlers\//.test(file))
      .flatMap(({ file, text }) => [...text.matchAll(compares)].map(([match]) => `${file}: ${match}`));
    expect(found).toEqual([]);
  });

  it('do not name events', async () => {
    const all = await Promise.all(Object.values(contracts).map((load) => load()));
    const events = new Set(
      all.flatMap(({ machines }) =>
        Object.values(machines).flatMap(({ transitions }) => transitions.flatMap(({ emits }) => emits)),
      ),
    );
    expect(events.size).toBeGreaterThan(20);
    const found = handlers.flatMap(({ file, text }) =>
      [...events].filter((event) => text.includes(`'${event}'`)).map((event) => `${file} names ${event}`),
    );
    expect(found).toEqual([]);
  });
});
