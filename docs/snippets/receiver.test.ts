import { fixture, signedRequest } from '@wirepact/platform/testing';
import { webHandler } from '@wirepact/platform/webhooks';
import { expect, it } from 'vitest';
import { createReceiver } from './receiver.ts';

const secret = 'whsec_test';
const paid = fixture('Platform.Invoice.Paid', { data: { invoiceId: 'inv_1' } });

it('handles a paid invoice once, even if it is delivered twice', async () => {
  const lines: string[] = [];
  const receive = webHandler(createReceiver(secret, (line) => lines.push(line)));
  for (const _ of [1, 2]) {
    const { status } = await receive(await signedRequest(paid, { secret }));
    expect(status).toBe(200);
  }
  expect(lines).toEqual(['inv_1 is paid']);
});

it('refuses a delivery with another signature', async () => {
  const lines: string[] = [];
  const receive = webHandler(createReceiver(secret, (line) => lines.push(line)));
  const { status } = await receive(await signedRequest(paid, { secret: 'whsec_other' }));
  expect(status).toBe(400);
  expect(lines).toEqual([]);
});
