import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { serve, type Serving } from './serve.ts';

const names: Record<string, string> = {
  'linux-x64': 'linux-64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-64',
  'darwin-arm64': 'darwin-arm64',
};

/** Serves a worker, one file without imports, as Cloudflare's runtime would. It may call loopback, unlike there. */
export async function serveWorker(file: string): Promise<Serving> {
  const config = `${file}.capnp`;
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed ${JSON.stringify(basename(file))})],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`,
  );
  return serve(workerd(), ['serve', '--control-fd=1', config], {
    cwd: dirname(file),
    address(output) {
      const port = /"event":"listen","socket":"http","port":(\d+)/.exec(output)?.[1];
      return port && `http://127.0.0.1:${port}`;
    },
  });
}

function workerd(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@cloudflare/workerd-${names[platform]}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin/workerd');
  } catch (cause) {
    throw new Error(`There is no workerd for ${platform}: ${name} is not installed. Run \`pnpm install\`.`, { cause });
  }
}
