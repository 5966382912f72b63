/** Explains why the registry at `url` did not return `name` through Verdaccio, from Verdaccio's log, and how to fix it. */
export function explainUpstream(url: string, name: string, log: string): string {
  const { host, href } = new URL(url);
  const entry = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogEntry)
    .find(({ request, status }) => request?.url.startsWith(href) && status !== 200);
  const reason = [typeof entry?.status === 'number' && `status ${entry.status}`, entry?.error]
    .filter(Boolean)
    .join(', ');
  return (
    `The registry in the npm configuration, ${host}, did not return ${name} (${reason || 'no response'}), which our ` +
    "packages need here. Fix the network, or npm's `registry`, `cafile` or `proxy`, until " +
    `\`npm view ${name}\` works, and run this again.`
  );
}

interface LogEntry {
  readonly request?: { readonly url: string };
  readonly status?: number | string;
  readonly error?: string;
}
