import { pathToFileURL } from 'node:url';
import { suiteFiles } from './bundle.ts';
import type { Servers } from './runner.ts';
import { startScriptedServer, type ScriptedServer } from './scripted-server.ts';

/** All servers that suites use. */
export interface RunningServers {
  urls: Servers;
  publish: ScriptedServer['publish'];
  stop(): Promise<void>;
}

type Start = () => Promise<{ baseUrl: string; close(): Promise<void> }>;

/** Starts the scripted server and the servers beside the suites. The file of such a server exports one start function. */
export async function startServers(): Promise<RunningServers> {
  const scripted = await startScriptedServer();
  const own: Record<string, string> = {};
  const stops = [scripted.stop];
  for (const { name, server } of suiteFiles) {
    if (!server) continue;
    const exported = (await import(pathToFileURL(server).href)) as Record<string, Start>;
    const start = Object.values(exported).find((value) => typeof value === 'function');
    if (!start) throw new Error(`${server} does not export a function that starts a server.`);
    const { baseUrl, close } = await start();
    own[name] = baseUrl;
    stops.push(close);
  }
  return {
    urls: { scripted: scripted.url, own },
    publish: scripted.publish,
    stop: async () => void (await Promise.all(stops.map((stop) => stop()))),
  };
}
