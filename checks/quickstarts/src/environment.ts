import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { readNpmConfig } from '@wirepact/consumers/npm-config';

/**
 * Creates the environment of somebody who has only Node.js and npm, in a folder: an empty home, and no program of this
 * repository. npm reaches its registry in the same way as on this machine, keeps what it fetches in `cache`, and has no
 * registry for `@wirepact` packages. So a reader gets them only from the clone.
 */
export async function createEnvironment(folder: string, cache: string): Promise<NodeJS.ProcessEnv> {
  const home = join(folder, 'home');
  mkdirSync(home);
  const settings = {
    ...(await readNpmConfig(folder)),
    '@wirepact:registry': 'http://127.0.0.1:9/',
    cache,
    audit: false,
    fund: false,
    'update-notifier': false,
  };
  const config = join(folder, 'npmrc');
  writeFileSync(config, toLines(settings));
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(p?npm_|init_cwd$|node_options$|path$|home$)/i.test(name),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return {
    ...Object.fromEntries(outer),
    HOME: home,
    USERPROFILE: home,
    NPM_CONFIG_GLOBALCONFIG: config,
    PATH: [dirname(process.execPath), ...path].join(delimiter),
  };
}

/** Writes settings of npm as lines. Only those that reach a registry and our own: all others keep their defaults. */
function toLines(settings: Record<string, unknown>): string {
  const names =
    /^(registry|ca|cafile|strict-ssl|proxy|https-proxy|noproxy|cache|audit|fund|update-notifier|@wirepact:.*)$/;
  return Object.entries(settings)
    .filter(([name, value]) => names.test(name) && value !== null && value !== '')
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one) => `${name}[]=${JSON.stringify(one)}`)
        : `${name}=${JSON.stringify(value)}`,
    )
    .map((line) => `${line}\n`)
    .join('');
}
