# How workerd, the runtime of Cloudflare Workers, serves the bundled worker. A project with Wrangler needs none of this.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(
    name = "worker",
    worker = (
      modules = [(name = "worker.js", esModule = embed "dist/worker.js")],
      compatibilityDate = "2026-01-01",
      bindings = [(name = "PLATFORM_WEBHOOK_SECRET", fromEnvironment = "PLATFORM_WEBHOOK_SECRET")],
    ),
  )],
  sockets = [(name = "http", http = (), service = "worker")],
);
