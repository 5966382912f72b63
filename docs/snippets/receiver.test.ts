import { fixture, signedRequest } from '@wirepact/platform/testing';
import { webHandler } from '@wirepact/platform/webhooks';
import { expect, it } from 'vitest';
import { createReceiver } from './receiver.ts';

const secret = 'whsec_test';
const paid = fixture('Platform.Invoice.Paid', { data: { invoiceId: 'inv_1' } });

it('acts on a paid invoice, once, however often it is told', async () => {
  const lines: string[] = [];
  const receive = webHandler(createReceiver(secret, (line) => lines.push(line)));
  for (const _ of [1, 2]) {
    const { status } = await receive(await signedRequest(paid, { secret }));
    expect(status).toBe(200);
  }
  expect(lines).toEqual(['inv_1 is paid']);
});

it('refuses what somebody else has signed', async () => {
  const lines: string[] = [];
  const receive = webHandler(createReceiver(secret, (line) => lines.push(line)));
  const { status } = await receive(await signedRequest(paid, { secret: 'whsec_of_somebody_else' }));
  expect(status).toBe(400);
  expect(lines).toEqual([]);
});
