import { createKit, made, outcomeOf, secret, type Tools } from '../tools.suite.ts';

/** How a receiver finds and checks secrets in every runtime. */
export function secretsSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery } = createKit(engine);

  test('throws for an invalid secret when it is created', () => {
    const codeOf = (wrong: unknown): unknown => {
      try {
        return receiver({ secret: wrong as string });
      } catch (error) {
        return (error as { code?: unknown }).code;
      }
    };
    equal(['', [], undefined, null, 'a\n'].map(codeOf), [
      'secret_empty',
      'secret_empty',
      'secret_empty',
      'secret_empty',
      'secret_has_whitespace',
    ]);
  });

  test('calls the secret function with the headers and the claims of the body', async () => {
    const asked: unknown[] = [];
    const webhooks = receiver({
      secret: async (headers, envelope) => {
        asked.push([headers.get('X-Tenant'), envelope.type, envelope.data?.colour]);
        return ['older', 'own'];
      },
    });
    equal(await webhooks.verify(await createDelivery(made, { 'x-tenant': 't1' }, 'own')), made);
    equal(asked, [['t1', 'thing.made', 'red']]);
  });

  test('does not call the secret function without a well-formed signature', async () => {
    let calls = 0;
    const webhooks = receiver({ secret: () => ((calls += 1), secret) });
    const { body } = await createDelivery(made);
    for (const headers of [{}, { 'x-signature': 'f00' }]) await outcomeOf(webhooks.verify({ body, headers }));
    equal(calls, 0);
  });

  test('calls the secret function with an empty envelope if the body is not an object', async () => {
    const seen: unknown[] = [];
    const webhooks = receiver({ secret: (_, envelope) => (seen.push(envelope), secret) });
    const { headers } = await createDelivery(made);
    for (const body of ['null', '7', '{']) await outcomeOf(webhooks.verify({ body, headers }));
    equal(seen, [{}, {}, {}]);
  });

  test('ignores changes that the secret function makes to the envelope', async () => {
    const webhooks = receiver({
      secret: (_, envelope) => {
        Object.assign(envelope, { type: 'thing.sold' });
        return secret;
      },
    });
    equal(await webhooks.verify(await createDelivery(made)), made);
  });

  test('refuses a delivery if the secret function returns nothing', async () => {
    for (const none of [undefined, null, []]) {
      equal(await outcomeOf(receiver({ secret: () => none }).verify(await createDelivery(made))), 'secret_unknown');
    }
    equal(await outcomeOf(receiver({ secret: () => '' }).verify(await createDelivery(made))), 'secret_empty');
  });

  test('responds with 500 if the secret function throws, so that the sender tries again', async () => {
    const errors: unknown[] = [];
    const webhooks = receiver({
      secret: () => Promise.reject(new Error('database')),
      onError: (error) => errors.push(error),
    });
    const { status } = await webhooks.respond(await createDelivery(made));
    equal(status, 500);
    equal((errors[0] as Error).cause, new Error('database'));
  });
}
