import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { RecordedRequest, Step } from './tools.ts';

/** A server on loopback that any runtime can tell what to answer. */
export interface ScriptedServer {
  url: string;
  /** Serves a file, such as the page that a browser opens, at a path. */
  publish(path: string, type: string, content: string): void;
  stop(): Promise<void>;
}

interface Running {
  steps: Step[];
  requests: RecordedRequest[];
}

/**
 * Starts the server.
 *
 * | request | answer |
 * |---|---|
 * | `POST /scripts`, a list of {@link Step}s | `{ id }` |
 * | anything below `/run/<id>` | the next step |
 * | `GET /requests/<id>` | what was asked below `/run/<id>` |
 */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const running = new Map<string, Running>();
  const files = new Map<string, { type: string; content: string }>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const [, place = '', id = ''] = url.split('/');
    const file = files.get(url);
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.content);
      return;
    }
    const script = running.get(id);
    if (place === 'scripts') {
      const made = String(running.size + 1);
      running.set(made, { steps: JSON.parse(await text(request)) as Step[], requests: [] });
      json(response, { id: made });
    } else if (place === 'requests' && script) {
      json(response, script.requests);
    } else if (place === 'run' && script) {
      const step = script.steps[Math.min(script.requests.length, script.steps.length - 1)] ?? {};
      const record = recordOf(request, url.slice(`/run/${id}`.length));
      script.requests.push(record);
      record.body = await text(request);
      play(step, response);
    } else {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (path, type, content) => files.set(path, { type, content }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function recordOf({ method = '', headers }: IncomingMessage, path: string): RecordedRequest {
  const plain = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, path, headers: Object.fromEntries(plain) as Record<string, string>, body: '' };
}

function play({ status = 200, headers, body, raw, stall }: Step, response: ServerResponse): void {
  if (raw !== undefined) {
    response.socket?.end(raw);
    return;
  }
  const content = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (stall) response.write(content.slice(0, content.length / 2));
  else response.end(content);
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
