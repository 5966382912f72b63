/**
 * Why the registry at `url` did not give `name` by way of Verdaccio, from what that has written, and what to do about it.
 */
export function unreached(url: string, name: string, log: string): string {
  const { host, href } = new URL(url);
  const said = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogEntry)
    .find(({ request, status }) => request?.url.startsWith(href) && status !== 200);
  const reason = [typeof said?.status === 'number' && `status ${said.status}`, said?.error].filter(Boolean).join(', ');
  return (
    `The registry that npm is configured with, ${host}, did not give ${name} (${reason || 'no answer'}), which our ` +
    "packages are installed with here: mend the network, or npm's `registry`, `cafile` or `proxy`, until " +
    `\`npm view ${name}\` answers, and run this again.`
  );
}

interface LogEntry {
  readonly request?: { readonly url: string };
  readonly status?: number | string;
  readonly error?: string;
}
