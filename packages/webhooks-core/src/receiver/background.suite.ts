import { webHandler } from '../adapters/web-handler.ts';
import { createKit, createSlowWork, made, type Tools } from '../tools.suite.ts';

/** How handlers run in the background in every runtime. */
export function backgroundSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery, createRequest } = createKit(engine);

  test('responds before its handlers have finished, if waitUntil is given', async () => {
    const background: Promise<void>[] = [];
    const { work, finish } = createSlowWork();
    const webhooks = receiver().on('thing.made', work);
    const handler = webHandler(webhooks, { waitUntil: (rest) => background.push(rest) });
    const response = await handler(await createRequest(made));
    equal([response.status, await response.json()], [200, { received: true, outcome: 'accepted' }]);
    equal((await handler(await createRequest(made))).status, 409);
    finish();
    await Promise.all(background);
    equal(await (await handler(await createRequest(made))).json(), { received: true, outcome: 'duplicate' });
  });

  test('reports errors of the background, and releases the event', async () => {
    const errors: unknown[] = [];
    const background: Promise<void>[] = [];
    const webhooks = receiver({ onError: (error) => errors.push(error) }).on('thing.made', () =>
      Promise.reject(new Error('late')),
    );
    const handler = webHandler(webhooks, { waitUntil: (work) => background.push(work) });
    equal((await handler(await createRequest(made))).status, 200);
    await Promise.all(background);
    equal(errors, [new Error('late')]);
    equal((await webhooks.receive(await createDelivery(made), () => undefined)).outcome, 'accepted');
  });
}
