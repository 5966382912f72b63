import { deepStrictEqual } from 'node:assert';
import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { verify as octokitVerify } from '@octokit/webhooks-methods';
import { fixture } from '@wirepact/platform/testing';
import { createPlatformWebhooks, signature } from '@wirepact/platform/webhooks';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Stripe } from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import { measureMedianRates, type Ratio } from './measure.ts';

const secret = 'whsec_c2VjcmV0IG9mIGEgYmVuY2htYXJrLCAzMiBieXRlcy4u';

/** Each receiver verifies the same body with its own vendor's signature, and returns the parsed event. */
export async function measureVerifiers(): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const kilobytes of [1, 10]) {
    const text = createBody(kilobytes * 1000);
    const bytes = Buffer.from(text);
    const hex = sign(text);
    const seconds = Math.floor(Date.now() / 1000);
    const ours = createPlatformWebhooks({ secret });
    const github = `sha256=${hex}`;
    const oncade = { [signature.header]: hex, 'content-type': 'application/json' };
    const stripe = `t=${seconds},v1=${sign(`${seconds}.${text}`)}`;
    const standard = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': `${seconds}`,
      'webhook-signature': new StandardWebhook(secret).sign('msg_1', new Date(seconds * 1000), text),
    };
    const standardWebhook = new StandardWebhook(secret);
    const svixWebhook = new SvixWebhook(secret);

    const calls: Record<string, () => unknown> = {
      'raw, text': () => verifyRaw(text, hex),
      'raw, bytes': () => verifyRaw(bytes, hex),
      '@wirepact/platform, text': () => ours.verify({ body: text, headers: oncade }),
      '@wirepact/platform, bytes': () => ours.verify({ body: bytes, headers: oncade }),
      '@octokit/webhooks-methods': async () =>
        (await octokitVerify(secret, text, github)) ? JSON.parse(text) : undefined,
      stripe: () => Stripe.webhooks.constructEvent(text, stripe, secret),
      svix: () => {
        svixWebhook.verify(text, standard);
        return JSON.parse(text);
      },
      standardwebhooks: () => standardWebhook.verify(text, standard),
    };
    for (const call of Object.values(calls)) deepStrictEqual(await call(), JSON.parse(text));
    const rates = await measureMedianRates(calls);
    for (const [name, rate] of Object.entries(rates)) {
      if (name.startsWith('raw')) continue;
      const peer = name.endsWith(', bytes') ? 'raw, bytes' : 'raw, text';
      ratios.push({
        what: `${kilobytes} kB, ${name}`,
        peer: `createHmac + timingSafeEqual + JSON.parse (${peer.slice('raw, '.length)})`,
        ratio: rate / (rates[peer] as number),
        ...(name.startsWith('@wirepact') && { aim: ['>=', 0.95] }),
      });
    }
  }
  return ratios;
}

/** Creates a real event with enough line items for the size. */
function createBody(bytes: number): string {
  const event = structuredClone(fixture('Platform.Invoice.Created')) as { data: Record<string, unknown> };
  const items: unknown[] = [];
  event.data['items'] = items;
  for (let at = 1; JSON.stringify(event).length < bytes; at++) {
    items.push({ description: `Consulting, week ${at}`, quantity: at, rate: 5000, amount: at * 5000 });
  }
  return JSON.stringify(event);
}

function sign(content: string): string {
  return createHmac('sha256', secret).update(content).digest('hex');
}

/** The minimum for a correct verification: one hash, one comparison in constant time, one parse. */
function verifyRaw(body: string | Buffer, signed: string): unknown {
  const expected = createHmac('sha256', secret).update(body).digest();
  const received = Buffer.from(signed, 'hex');
  if (expected.length !== received.length || !timingSafeEqual(expected, received)) throw new Error('mismatch');
  return JSON.parse(typeof body === 'string' ? body : body.toString());
}
