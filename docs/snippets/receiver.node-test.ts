import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fixture, signedRequest } from '@wirepact/platform/testing';
import { webHandler } from '@wirepact/platform/webhooks';
import { createReceiver } from './receiver.ts';

const secret = 'whsec_test';
const paid = fixture('Platform.Invoice.Paid', { data: { invoiceId: 'inv_1' } });

it('handles a paid invoice once, even if it is delivered twice', async () => {
  const lines: string[] = [];
  const receive = webHandler(createReceiver(secret, (line) => lines.push(line)));
  for (const _ of [1, 2]) {
    const { status } = await receive(await signedRequest(paid, { secret }));
    assert.equal(status, 200);
  }
  assert.deepEqual(lines, ['inv_1 is paid']);
});

it('refuses a delivery with another signature', async () => {
  const lines: string[] = [];
  const receive = webHandler(createReceiver(secret, (line) => lines.push(line)));
  const { status } = await receive(await signedRequest(paid, { secret: 'whsec_other' }));
  assert.equal(status, 400);
  assert.deepEqual(lines, []);
});
