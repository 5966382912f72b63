import { webHandler } from './web-handler.ts';
import { createKit, made, type Tools } from '../tools.suite.ts';

/** How `Request` and `Response` are adapted in every runtime. */
export function webHandlerSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery, createRequest } = createKit(engine);

  const createStreamed = async (body: ReadableStream<Uint8Array>): Promise<Request> => {
    const { headers } = await createDelivery(made);
    return new Request('http://receiver.test/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  };

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

  test('refuses a Request whose body other code is reading', async () => {
    const locked = await createRequest(made);
    locked.body?.getReader();
    const response = await webHandler(receiver())(locked);
    equal([response.status, (await response.json()).code], [500, 'body_already_parsed']);
  });

  test('refuses a Request without a body if its headers announce one', async () => {
    const { headers } = await createDelivery(made);
    for (const announcement of [{ 'content-length': '5' }, { 'transfer-encoding': 'chunked' }]) {
      // Not a Request, because some runtimes remove these headers.
      const emptied = { method: 'POST', headers: new Map(Object.entries({ ...headers, ...announcement })), body: null };
      const response = await webHandler(receiver())(emptied as never);
      equal([response.status, (await response.json()).code], [500, 'body_already_parsed']);
    }
  });

  test('responds at once to a body that is too long, and drops at most 8 MiB more', async () => {
    let pulled = 0;
    let wasCancelled = (): void => undefined;
    const cancelled = new Promise<void>((resolve) => (wasCancelled = resolve));
    let sendMore = (): void => undefined;
    const responded = new Promise<void>((resolve) => (sendMore = resolve));
    const endless = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        pulled += 1;
        // A response that waited for more of the body would never arrive.
        if (pulled > 2) await responded;
        controller.enqueue(new Uint8Array(2 ** 20));
      },
      cancel: () => wasCancelled(),
    });
    const response = await webHandler(receiver({ bodyLimit: 5000 }))(await createStreamed(endless));
    equal(response.status, 413);
    sendMore();
    await cancelled;
    equal(pulled < 13, true);
  });

  test('responds to a body that is too long, even if it breaks off or cannot be cancelled', async () => {
    const first = new Uint8Array(6000);
    const second = new Uint8Array(2 ** 24);
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(first),
      pull: (controller) => controller.error(new Error('reset')),
    });
    const stubborn = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(first);
        controller.enqueue(second);
      },
      cancel: () => Promise.reject(new Error('no')),
    });
    for (const stream of [broken, stubborn]) {
      const response = await webHandler(receiver({ bodyLimit: 5000 }))(await createStreamed(stream));
      equal(response.status, 413);
    }
    // A rejection that nobody handles would appear in a later turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test('refuses a declared length over the limit without touching the body', async () => {
    let touched = 0;
    const { headers } = await createDelivery(made, { 'content-length': '5001' });
    const long = {
      method: 'POST',
      headers: new Map(Object.entries(headers)),
      get body(): null {
        touched += 1;
        return null;
      },
    };
    const response = await webHandler(receiver({ bodyLimit: 5000 }))(long as never);
    equal([response.status, touched], [413, 0]);
  });

  test('responds with 400 if the body breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('reset')),
    });
    const response = await webHandler(receiver())(await createStreamed(broken));
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
