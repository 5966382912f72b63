import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './run.ts';

/** The settings with which npm reaches its registry, by their names in npm. */
export interface NpmConfig {
  readonly registry: string;
  readonly ca: string | readonly string[] | null;
  readonly cafile: string | null;
  readonly 'strict-ssl': boolean;
  readonly proxy: string | false | null;
  readonly 'https-proxy': string | null;
  readonly noproxy: string | readonly string[];
}

/** Reads the settings that npm uses in a folder. */
export async function readNpmConfig(cwd: string): Promise<NpmConfig> {
  const path = process.env['PATH'] ?? '';
  const npmFolder = path.split(delimiter).find((folder) => folder && existsSync(join(folder, 'npm')));
  // npm locates the global configuration relative to its Node.js, so it must run with the Node.js that it came with.
  const env = { ...process.env, PATH: [npmFolder, path].join(delimiter) };
  return JSON.parse(await run('npm', ['config', 'list', '--json'], { cwd, env })) as NpmConfig;
}
