import * as fc from 'fast-check';
import { createSigner } from './signature/signer.ts';
import { outcomeOf, scheme, schemes, type ThingEvents, type Tools } from './tools.suite.ts';
import { createWebhooks } from './receiver/webhooks.ts';

const codes =
  /^(resolved|missing_signature|malformed_signature|signature_mismatch|event_name_missing|event_name_mismatch|not_json|body_too_large|body_already_parsed|body_missing)$/;

// To HMAC, a key with zero bytes at its end is the same key (RFC 2104).
const aSecret = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => text === text.trim() && !text.includes('\0'));
const aBody = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.json());

/** Properties that hold for any input. */
export function propertiesSuite({ test, equal, engine }: Tools): void {
  const holds = async (property: fc.IAsyncProperty<never> | fc.IAsyncProperty<unknown>, numRuns = 200): Promise<void> =>
    fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns });

  test('accepts a list of secrets exactly if it contains the right one', async () => {
    const signer = createSigner(scheme, engine);
    await holds(
      fc.asyncProperty(
        aBody,
        aSecret,
        fc.array(aSecret, { maxLength: 5 }),
        fc.nat(5),
        async (body, secret, list, at) => {
          const others = list.filter((other) => other !== secret);
          const headers = { 'x-signature': await signer.sign(body, secret) };
          equal(await outcomeOf(signer.verify(body, headers, others.toSpliced(at, 0, secret))), 'resolved');
          if (others.length > 0) equal(await outcomeOf(signer.verify(body, headers, others)), 'signature_mismatch');
        },
      ),
    );
  });

  test('refuses a body with any bit flipped', async () => {
    const signer = createSigner(scheme, engine);
    await holds(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), aSecret, fc.nat(), fc.nat(7), async (body, secret, at, bit) => {
        const headers = { 'x-signature': await signer.sign(body, secret) };
        const changed = body.slice();
        changed[at % body.length]! ^= 1 << bit;
        equal(await outcomeOf(signer.verify(changed, headers, secret)), 'signature_mismatch');
      }),
    );
  });

  test('refuses a body with a byte more or less', async () => {
    const signer = createSigner(scheme, engine);
    await holds(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), aSecret, fc.nat(255), async (body, secret, byte) => {
        const headers = { 'x-signature': await signer.sign(body, secret) };
        equal(await outcomeOf(signer.verify(body.slice(1), headers, secret)), 'signature_mismatch');
        equal(await outcomeOf(signer.verify(Uint8Array.of(...body, byte), headers, secret)), 'signature_mismatch');
      }),
    );
  });

  test('refuses a signature with any character changed, for every scheme', async () => {
    await holds(
      fc.asyncProperty(
        fc.constantFrom(...schemes),
        fc.nat(),
        fc.string({ unit: 'binary-ascii', minLength: 0, maxLength: 2 }),
        async (each, at, text) => {
          const secret = 'deadbeef';
          const signer = createSigner(each, engine);
          const good = await signer.sign('body', secret);
          const place = at % good.length;
          const changed = good.slice(0, place) + text + good.slice(place + 1);
          if (changed === good) return;
          const outcome = await outcomeOf(signer.verify('body', { 'x-signature': changed }, secret));
          equal(/^(missing|malformed)_signature$|^signature_mismatch$/.test(String(outcome)), true);
        },
      ),
      500,
    );
  });

  test('resolves or refuses with a code for any body and any headers', async () => {
    const webhooks = createWebhooks<ThingEvents>({ api: 'things', signature: scheme }, { secret: 's' }, engine);
    const anything = fc.anything({
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
      withDate: true,
    });
    const aHeader = fc.oneof(anything, fc.stringMatching(/^[0-9a-f]{64}$/), fc.string({ unit: 'binary' }));
    const headers = fc.oneof(anything, fc.record({ 'X-Signature': aHeader, 'x-event': aHeader }, { requiredKeys: [] }));
    await holds(
      fc.asyncProperty(fc.oneof(anything, aBody), headers, async (body, headers) => {
        const outcome = await outcomeOf(webhooks.verify({ body: body as string, headers: headers as never }));
        equal([outcome, codes.test(String(outcome))], [outcome, true]);
      }),
      1000,
    );
  });

  test('resolves or refuses with a code for any signed body', async () => {
    const signer = createSigner(scheme, engine);
    const webhooks = createWebhooks<ThingEvents>({ api: 'things', signature: scheme }, { secret: 's' }, engine);
    await holds(
      fc.asyncProperty(aBody, async (body) => {
        const headers = { 'x-signature': await signer.sign(body, 's') };
        const outcome = await outcomeOf(webhooks.verify({ body, headers }));
        equal([outcome, codes.test(String(outcome))], [outcome, true]);
      }),
      500,
    );
  });

  test('returns an event as JSON.parse does', async () => {
    const signer = createSigner(scheme, engine);
    const webhooks = createWebhooks<ThingEvents>({ api: 'things', signature: scheme }, { secret: 's' }, engine);
    await holds(
      fc.asyncProperty(fc.jsonValue(), fc.boolean(), async (data, asBytes) => {
        const text = JSON.stringify({ type: 'thing.made', data });
        const body = asBytes ? new TextEncoder().encode(text) : text;
        const headers = { 'x-signature': await signer.sign(body, 's') };
        equal(await webhooks.verify({ body, headers }), JSON.parse(text));
      }),
    );
  });
}
