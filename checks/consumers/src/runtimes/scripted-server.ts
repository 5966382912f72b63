import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { RecordedRequest, Step } from './tools.ts';

/** A server on loopback whose responses any runtime can script. */
export interface ScriptedServer {
  url: string;
  /** Serves a file at a path, such as the page that a browser opens. */
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
 * | request | response |
 * |---|---|
 * | `POST /scripts`, a list of {@link Step}s | `{ id }` |
 * | any request below `/run/<id>` | the next step |
 * | `GET /requests/<id>` | the requests below `/run/<id>` |
 */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const running = new Map<string, Running>();
  const files = new Map<string, { type: string; content: string }>();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const [, place = '', id = ''] = url.split('/');
    const file = files.get(url);
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.content);
      return;
    }
    const script = running.get(id);
    if (place === 'scripts') {
      const newId = String(running.size + 1);
      running.set(newId, { steps: JSON.parse(await text(request)) as Step[], requests: [] });
      sendJson(response, { id: newId });
    } else if (place === 'requests' && script) {
      sendJson(response, script.requests);
    } else if (place === 'run' && script) {
      const step = script.steps[Math.min(script.requests.length, script.steps.length - 1)] ?? {};
      const record = createRecord(request, url.slice(`/run/${id}`.length));
      script.requests.push(record);
      record.body = await text(request);
      sendStep(step, response);
    } else {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
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

function createRecord({ method = '', headers }: IncomingMessage, path: string): RecordedRequest {
  const fields = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, path, headers: Object.fromEntries(fields) as Record<string, string>, body: '' };
}

function sendStep({ status = 200, headers, body, raw, stall }: Step, response: ServerResponse): void {
  if (raw !== undefined) {
    response.socket?.end(raw);
    return;
  }
  const content = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (stall) response.write(content.slice(0, content.length / 2));
  else response.end(content);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
