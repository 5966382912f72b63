import type { RecordedRequest, Script, Tools } from './tools.ts';

/** Lets suites write scripts for the server at `server`; see `scripted-server.ts`. */
export function scripts(server: string): Tools['script'] {
  return async (...steps): Promise<Script> => {
    const made = await fetch(`${server}/scripts`, { method: 'POST', body: JSON.stringify(steps) });
    const { id } = (await made.json()) as { id: string };
    return {
      url: `${server}/run/${id}`,
      requests: async () => (await fetch(`${server}/requests/${id}`)).json() as Promise<RecordedRequest[]>,
    };
  };
}
