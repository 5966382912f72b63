import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../open-sandbox.ts';
import type { Sandbox } from '../sandbox.ts';

interface Message {
  readonly event: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- Each message has members of its own.
  readonly data: any;
}

async function open(): Promise<Sandbox> {
  const sandbox = await createSandbox({ clock: 'frozen' });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Reads a stream in the background. */
async function read(
  sandbox: Pick<Sandbox, 'fetch'>,
  query = '',
): Promise<{ readonly messages: Message[]; readonly ended: Promise<void> }> {
  const response = await sandbox.fetch(`http://localhost/_sandbox/stream${query}`);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const messages: Message[] = [];
  const ended = (async () => {
    let text = '';
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const [, event, data] of blocks.flatMap((block) => [...block.matchAll(/^event: (.*)\ndata: (.*)$/g)])) {
        messages.push({ event: event!, data: JSON.parse(data!) });
      }
    }
  })();
  return { messages, ended };
}

it('tells each attempt, the end of a delivery, and that a receiver works again, without secrets', async () => {
  const sandbox = await open();
  const { world } = sandbox;
  const { messages } = await read(sandbox);
  let status = 500;
  const server = createServer((_, response) => void response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { secret } = await world.listen({ api: 'platform', to: `http://127.0.0.1:${port}` });

  await world.trigger('Platform.Link.Started');
  await world.settled();
  expect(messages.map(({ event }) => event)).toEqual(['attempt']);
  expect(messages[0]!.data).toMatchObject({
    world: 'default',
    delivery: { type: 'Platform.Link.Started', state: 'retrying', receiver: 'webhookUrl' },
    attempt: { number: 1, status: 500, outcome: 'refused' },
  });
  status = 200;
  await world.clock.advance('5s');
  expect(messages.map(({ event }) => event)).toEqual(['attempt', 'attempt', 'delivery', 'recovery']);
  expect(messages[2]!.data).toMatchObject({ delivery: { state: 'delivered', due: null } });
  expect(messages[3]!.data).toMatchObject({ api: 'platform', receiver: 'webhookUrl' });
  expect(JSON.stringify(messages)).not.toContain(secret);
});

it('leaves out other worlds if it is asked for one', async () => {
  const sandbox = await open();
  const other = await sandbox.createWorld({ id: 'other', clock: 'frozen' });
  const all = await read(sandbox);
  const one = await read(sandbox, '?world=other');
  for (const world of [sandbox.world, other]) {
    await world.listen({ api: 'platform', to: 'http://127.0.0.1:9' });
    await world.trigger('Platform.Link.Started');
    await world.settled();
  }
  expect(all.messages.map(({ data }) => data.world)).toEqual(['default', 'other']);
  expect(one.messages.map(({ data }) => data.world)).toEqual(['other']);
});

it('refuses a world that does not exist', async () => {
  const sandbox = await open();
  const response = await sandbox.fetch('http://localhost/_sandbox/stream?world=nothing');
  expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 'not-found' })]);
});

it('ends with the sandbox', async () => {
  const sandbox = await open();
  const { ended } = await read(sandbox);
  const started = performance.now();
  await sandbox.close();
  await ended;
  expect(performance.now() - started).toBeLessThan(1000);
});
