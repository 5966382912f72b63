import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { findBinary } from '@wirepact/runtimes';
import { serve, type Serving } from './serve.ts';

/** Serves a worker, which is one file without imports, in Cloudflare's runtime. Unlike there, it may call loopback. */
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
  return serve(findWorkerd(), ['serve', '--control-fd=1', config], {
    cwd: dirname(file),
    findUrl(output) {
      const port = /"event":"listen","socket":"http","port":(\d+)/.exec(output)?.[1];
      return port && `http://127.0.0.1:${port}`;
    },
  });
}

function findWorkerd(): string {
  const binary = findBinary('workerd');
  if ('missing' in binary) throw new Error(`There is no workerd for this machine: ${binary.missing}.`);
  return binary.path;
}
