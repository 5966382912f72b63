import type { RecordedRequest, Script, Tools } from './tools.ts';

/** Creates the tool with which suites write scripts for the server at `server`. See `scripted-server.ts`. */
export function createScriptTool(server: string): Tools['script'] {
  return async (...steps): Promise<Script> => {
    const response = await fetch(`${server}/scripts`, { method: 'POST', body: JSON.stringify(steps) });
    const { id } = (await response.json()) as { id: string };
    return {
      url: `${server}/run/${id}`,
      requests: async () => (await fetch(`${server}/requests/${id}`)).json() as Promise<RecordedRequest[]>,
    };
  };
}
