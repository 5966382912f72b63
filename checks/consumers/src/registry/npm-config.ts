import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './run.ts';

/** What npm is configured with to reach its registry, under its own names. */
export interface NpmConfig {
  readonly registry: string;
  readonly ca: string | readonly string[] | null;
  readonly cafile: string | null;
  readonly 'strict-ssl': boolean;
  readonly proxy: string | false | null;
  readonly 'https-proxy': string | null;
  readonly noproxy: string | readonly string[];
}

/** Asks npm, in a folder. */
export async function readNpmConfig(cwd: string): Promise<NpmConfig> {
  const path = process.env['PATH'] ?? '';
  const ofNpm = path.split(delimiter).find((folder) => folder && existsSync(join(folder, 'npm')));
  // npm finds the configuration of its machine by the Node.js that runs it, which has to be the one it came with.
  const env = { ...process.env, PATH: [ofNpm, path].join(delimiter) };
  return JSON.parse(await run('npm', ['config', 'list', '--json'], { cwd, env })) as NpmConfig;
}
