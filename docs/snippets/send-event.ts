import { fixture, signedRequest } from '@wirepact/platform/testing';

const url = 'http://localhost:3000/webhooks';
const secret = process.env['WEBHOOK_SECRET'] ?? '';
const paid = fixture('Platform.Invoice.Paid', { data: { invoiceId: 'inv_1' } });

async function send(about: string, key: string): Promise<void> {
  const { status } = await fetch(await signedRequest(paid, { secret: key, url }));
  console.log(`${about}: ${status}`);
}

await send('once', secret);
await send('a second time', secret);
await send('with another secret', 'whsec_other');
