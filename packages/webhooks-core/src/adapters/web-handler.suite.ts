import { webHandler } from './web-handler.ts';
import { createKit, made, type Tools } from '../tools.suite.ts';

/** How `Request` and `Response` are adapted in every runtime. */
export function webHandlerSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery, createRequest } = createKit(engine);

  test('converts a Request to a Response', async () => {
    const calls: unknown[] = [];
    const handler = webHandler(receiver().on('thing.made', (event) => calls.push(event)));
    const response = await handler(await createRequest(made));
    equal(response.status, 200);
    equal(response.headers.get('content-type'), 'application/json');
    equal(await response.json(), { received: true, outcome: 'handled' });
    equal(calls, [made]);
    equal((await handler(new Request('http://receiver.test/'))).status, 405);
    equal((await handler(new Request('http://receiver.test/', { method: 'POST' }))).status, 400);
  });

  test('refuses a Request whose body was already read', async () => {
    const read = await createRequest(made);
    await read.text();
    const response = await webHandler(receiver())(read);
    equal([response.status, (await response.json()).code], [500, 'body_already_parsed']);
  });

  test('stops reading a body that is too long, even without a declared length', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const { headers } = await createDelivery(made);
    const streamed = new Request('http://receiver.test/', {
      method: 'POST',
      headers,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    const response = await webHandler(receiver({ bodyLimit: 5000 }))(streamed);
    equal([response.status, cancelled, pulled < 20], [413, true, true]);
  });

  test('refuses a declared length over the limit without reading', async () => {
    const long = await createRequest(made, { headers: { 'content-length': '5001' } });
    const response = await webHandler(receiver({ bodyLimit: 5000 }))(long);
    equal(response.status, 413);
  });

  test('responds with 400 if the body breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('reset')),
    });
    const { headers } = await createDelivery(made);
    const streamed = new Request('http://receiver.test/', {
      method: 'POST',
      headers,
      body: broken,
      duplex: 'half',
    } as RequestInit);
    const response = await webHandler(receiver())(streamed);
    equal([response.status, (await response.json()).code], [400, 'body_unreadable']);
  });

  test('joins a body that arrives in pieces', async () => {
    const { body, headers } = await createDelivery({ ...made, data: { colour: '東京 🎮' } });
    const bytes = new TextEncoder().encode(body);
    let at = 0;
    const pieces = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += 1)));
        else controller.close();
      },
    });
    const calls: unknown[] = [];
    const handler = webHandler(receiver().on('thing.made', ({ data }) => calls.push(data.colour)));
    const streamed = { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit;
    equal((await handler(new Request('http://receiver.test/', streamed))).status, 200);
    equal(calls, ['東京 🎮']);
  });
}
