import type { BoundPlatformClient } from '@wirepact/platform';
import type { Invoice } from '@wirepact/platform/types';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  countAll,
  countEvents,
  createInvoice,
  grant,
  grantingBusiness,
  invoiceOf,
  itemOf,
  otherBusiness,
  readInvoice,
  requestFor,
  rule,
} from './support.ts';

/** Rules about invoices. */
export const invoiceRules: readonly RuleTest[] = [
  rule('invoice.list-by-page-and-status', async (test) => {
    const client = await emptyBusiness(test);
    await client.POST('/v1/platform/invoices', { body: invoiceOf() });
    const sent = (await client.POST('/v1/platform/invoices', { body: invoiceOf({ status: 'sent' }) })).data;
    const { data } = await client.GET('/v1/platform/invoices', { params: { query: { status: 'sent' } } });
    expect(data.invoices.map(({ _id }) => _id)).toEqual([sent._id]);
    expect(data.pagination).toEqual({ total: 1, page: 1, limit: 20, totalPages: 1 });
  }),

  rule('invoice.list-by-page-and-status', async (test) => {
    const client = await emptyBusiness(test);
    const created: string[] = [];
    for (let count = 0; count < 5; count++) {
      created.unshift((await client.POST('/v1/platform/invoices', { body: invoiceOf() })).data._id);
      await test.world.clock.advance('1s');
    }
    const listed: string[] = [];
    for await (const { _id } of client.paginate('/v1/platform/invoices', { params: { query: { limit: 2 } } })) {
      listed.push(_id);
    }
    expect(listed).toEqual(created);
    const { data, response } = await client.GET('/v1/platform/invoices', { params: { query: { page: 2, limit: 2 } } });
    expect(data.pagination).toEqual({ total: 5, page: 2, limit: 2, totalPages: 3 });
    expect((response.headers as Headers).get('link')).toBe(
      ['first', 'prev', 'next', 'last']
        .map((relation, index) => `<?page=${[1, 1, 3, 3][index]}&limit=2>; rel="${relation}"`)
        .join(', '),
    );
    const past = (await client.GET('/v1/platform/invoices', { params: { query: { page: 9, limit: 2 } } })).data;
    expect(past).toEqual({ invoices: [], pagination: { total: 5, page: 9, limit: 2, totalPages: 3 } });
    for (const query of [{ page: 0 }, { limit: 0 }, { limit: 101 }]) {
      expect((await refused(client.GET('/v1/platform/invoices', { params: { query } }))).status).toBe(400);
    }
  }),

  rule('invoice.create-returns-201-with-location', async (test) => {
    const request = requestFor(test, 'createInvoice');
    const { status, headers, json } = await test.send(request);
    expect(status).toBe(201);
    const base = new URL('https://api.example.com/sandbox/platform');
    const location = new URL(headers.get('location')!, `${base}${request.path}`);
    const path = location.pathname.slice(base.pathname.length);
    expect((await test.send({ ...requestFor(test, 'getInvoice'), path })).json).toEqual(json);
  }),

  rule('invoice.begins-as-draft', async (test) => {
    expect((await createInvoice(test)).status).toBe('draft');
    expect((await createInvoice(test, { status: 'draft' })).status).toBe('draft');
    expect(await types(test)).toEqual(['Platform.Invoice.Created', 'Platform.Invoice.Created']);
    expect(await test.world.mails()).toEqual([]);
  }),

  rule('invoice.created-as-sent-is-mailed-at-once', async (test) => {
    const { _id, status, receiverEmail } = await createInvoice(test, { status: 'sent' });
    expect(status).toBe('sent');
    expect(await types(test)).toEqual(['Platform.Invoice.Sent', 'Platform.Invoice.Created']);
    expect(await test.world.mails()).toMatchObject([{ to: receiverEmail, about: _id, link: expect.any(String) }]);
    expect((await act(test, _id, 'send')).status).toBe(409);
    expect(await test.world.mails()).toHaveLength(1);
  }),

  rule('invoice.payment-goes-to-the-business', async (test) => {
    const { _id } = await createInvoice(test, { status: 'sent', payToTarget: 'BUSINESS' });
    const before = await readBalance(test);
    await pay(test, _id);
    expect(Number(await readBalance(test)) - Number(before)).toBe(5000);
  }),

  rule('invoice.pay-to-target-is-business', async (test) => {
    const before = await countAll(test);
    for (const payToTarget of ['PLATFORM', 'business', '']) {
      const body = { ...invoiceOf(), payToTarget };
      const { status, json } = await test.send(requestFor(test, 'createInvoice', { body }));
      expect(status).toBe(400);
      expect(json).toMatchObject({ rule: 'invoice.pay-to-target-is-business' });
    }
    expect(await countAll(test)).toEqual(before);
  }),

  rule('invoice.total-is-the-sum-of-items', async (test) => {
    const invoice = await createInvoice(test, { items: [itemOf(100), itemOf(250)] });
    expect(invoice.total).toBe(350);
    expect(invoice.paymentSummary?.invoiceAmount).toBe(350);
    expect((await createInvoice(test, { items: [itemOf(0.1), itemOf(0.2)] })).total).toBe(0.3);
  }),

  rule('invoice.total-is-the-sum-of-items', async (test) => {
    const before = await countAll(test);
    const body = invoiceOf({ items: [itemOf(1e308), itemOf(1e308)] });
    const { status, json } = await test.send(requestFor(test, 'createInvoice', { body }));
    expect(status).toBe(422);
    expect(json).toMatchObject({ rule: 'invoice.total-is-the-sum-of-items' });
    expect(await countAll(test)).toEqual(before);
  }),

  rule('invoice.amount-is-quantity-times-rate', async (test) => {
    const before = await countAll(test);
    const items = [{ description: 'Consulting', quantity: 2, rate: 50, amount: 99 }];
    const { _id } = await createInvoice(test);
    const update = requestFor(test, 'updateInvoice', { id: _id, body: invoiceOf({ items }) });
    for (const request of [requestFor(test, 'createInvoice', { body: invoiceOf({ items }) }), update]) {
      const { status, json } = await test.send(request);
      expect(status).toBe(422);
      expect(json).toMatchObject({ rule: 'invoice.amount-is-quantity-times-rate' });
    }
    expect((await countAll(test))[4]).toBe(before[4]! + 1);
    expect((await readInvoice(test, _id)).total).toBe(5000);
    expect((await createInvoice(test, { items: [{ ...items[0]!, amount: 100 }] })).total).toBe(100);
  }),

  rule('invoice.payer-is-charged-amount-plus-fee', async (test) => {
    expect((await createInvoice(test)).paymentSummary).toEqual({
      invoiceAmount: 5000,
      payerFee: 25,
      totalCharged: 5025,
    });
    for (const amount of [0.01, 1, 19.99, 7500, 123_456.78]) {
      const { invoiceAmount, payerFee, totalCharged } = (await createInvoice(test, { items: [itemOf(amount)] }))
        .paymentSummary!;
      expect(invoiceAmount).toBe(amount);
      expect(Math.round(totalCharged * 100)).toBe(Math.round(invoiceAmount * 100) + Math.round(payerFee * 100));
    }
  }),

  rule('invoice.numbered-by-year', async (test) => {
    const year = (await test.world.now()).getUTCFullYear();
    const created: Invoice[] = [];
    while (created.length < 1000) {
      created.push(...(await Promise.all(Array.from({ length: 50 }, () => createInvoice(test)))));
    }
    const numbers = created.map(({ invoiceNumber }) => invoiceNumber);
    for (const number of numbers) expect(number).toMatch(new RegExp(`^INV-${year}-\\d{7}$`));
    expect(new Set(numbers).size).toBe(1000);
    expect(new Set(created.map(({ publicInvoiceId }) => publicInvoiceId)).size).toBe(1000);
  }),

  rule('invoice.fees-are-attached-on-creation', async (test) => {
    const fees = [
      { label: 'Platform Fee', percentage: 3, flat: 0 },
      { label: 'Setup', flat: 100 },
    ];
    const { feeLineItems } = await createInvoice(test, { fees });
    expect(feeLineItems?.map(({ label, amountCents }) => [label, amountCents])).toEqual([
      ['Platform Fee', 150],
      ['Setup', 100],
    ]);
    expect(await createInvoice(test)).not.toHaveProperty('feeLineItems');

    const set = { [grantingBusiness(test)]: [{ label: 'Platform Fee', percentage: 2 }] };
    await test.world.set('platform', { fees: set });
    const attached = await createInvoice(test);
    expect(attached.feeLineItems).toMatchObject([{ label: 'Platform Fee', percentageRate: 2, amountCents: 100 }]);
    expect((await createInvoice(test, { fees })).feeLineItems).toEqual(feeLineItems);
    await test.world.set('platform', { fees: null });
    expect(await createInvoice(test)).not.toHaveProperty('feeLineItems');
    expect((await readInvoice(test, attached._id)).feeLineItems).toEqual(attached.feeLineItems);
  }),

  rule('invoice.only-for-its-business', async (test) => {
    const { _id: id } = await createInvoice(test);
    await grant(test, test.platform, otherBusiness(test), 'invoice:read');
    const target = otherBusiness(test);
    const foreign = await test.send(requestFor(test, 'getInvoice', { id, target }));
    const unknown = await test.send(requestFor(test, 'getInvoice', { id: 'inv_unknown', target }));
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(foreign.json).toEqual({ ...(unknown.json as object), requestId: expect.any(String) });
    for (const operation of ['listInvoices', 'exportInvoices'] as const) {
      expect((await test.send(requestFor(test, operation, { target }))).text).not.toContain(id);
    }
  }),

  rule('invoice.update-replaces-the-whole', async (test) => {
    const { _id: id } = await createInvoice(test, { dueDate: '2026-05-12' });
    expect((await readInvoice(test, id)).dueDate).toBe('2026-05-12');
    expect((await update(test, id, invoiceOf())).status).toBe(200);
    const replaced = await readInvoice(test, id);
    expect(replaced).not.toHaveProperty('dueDate');
    const { receiverName: _, ...incomplete } = invoiceOf();
    expect((await update(test, id, incomplete)).status).toBe(400);
    expect(await readInvoice(test, id)).toEqual(replaced);
  }),

  rule('invoice.update-only-draft-or-sent', async (test) => {
    const [draft, sent] = [await createInvoice(test), await createInvoice(test, { status: 'sent' })];
    for (const { _id } of [draft, sent]) expect((await update(test, _id, invoiceOf())).status).toBe(200);
    for (const id of [await paid(test), await cancelled(test), await processing(test)]) {
      const before = await readInvoice(test, id);
      expectConflict(await update(test, id, invoiceOf()), 'invoice.update-only-draft-or-sent', ['draft', 'sent']);
      expect(await readInvoice(test, id)).toEqual(before);
    }
    expect(await countEvents(test, 'Platform.Invoice.Updated')).toBe(2);
  }),

  rule('invoice.update-works-totals-out-anew', async (test) => {
    const { _id: id } = await createInvoice(test);
    await update(test, id, invoiceOf({ items: [itemOf(7500)] }));
    const { total, paymentSummary } = await readInvoice(test, id);
    expect(total).toBe(7500);
    expect(paymentSummary).toEqual({ invoiceAmount: 7500, payerFee: 37.5, totalCharged: 7537.5 });
  }),

  rule('invoice.update-leaves-fees', async (test) => {
    const { _id: id, feeLineItems } = await createInvoice(test, { fees: [{ label: 'Platform Fee', percentage: 3 }] });
    const fees = [{ label: 'Another Fee', percentage: 10 }];
    const { status } = await update(test, id, { ...invoiceOf({ items: [itemOf(7500)] }), fees });
    expect(status).toBe(200);
    expect((await readInvoice(test, id)).feeLineItems).toEqual(feeLineItems);
  }),

  rule('invoice.update-keeps-status', async (test) => {
    const { _id: id } = await createInvoice(test, { status: 'sent' });
    await update(test, id, { ...invoiceOf(), status: 'draft' });
    expect((await readInvoice(test, id)).status).toBe('sent');
    expect(await test.world.mails()).toHaveLength(1);
  }),

  rule('invoice.send-only-draft', async (test) => {
    const { _id: id, invoiceNumber } = await createInvoice(test);
    const { status, json } = await act(test, id, 'send');
    expect(status).toBe(200);
    expect(json).toEqual({ _id: id, status: 'sent', invoiceNumber });
    expect(await test.world.mails()).toMatchObject([{ to: 'billing@example.com', about: id }]);
    expect(await countEvents(test, 'Platform.Invoice.Sent')).toBe(1);
    for (const other of [id, await paid(test), await cancelled(test)]) {
      const mails = await test.world.mails();
      expectConflict(await act(test, other, 'send'), 'invoice.send-only-draft', ['draft']);
      expect(await test.world.mails()).toEqual(mails);
    }
  }),

  rule('invoice.cancel-only-draft-or-sent', async (test) => {
    const [draft, sent] = [await createInvoice(test), await createInvoice(test, { status: 'sent' })];
    for (const { _id } of [draft, sent]) {
      expect((await act(test, _id, 'cancel')).json).toMatchObject({ _id, status: 'cancelled' });
    }
    expect(await countEvents(test, 'Platform.Invoice.Cancelled')).toBe(2);
    for (const id of [draft._id, await paid(test), await processing(test)]) {
      expectConflict(await act(test, id, 'cancel'), 'invoice.cancel-only-draft-or-sent', ['draft', 'sent']);
    }
    expect(await countEvents(test, 'Platform.Invoice.Cancelled')).toBe(2);
  }),

  rule('invoice.paid-and-cancelled-are-final', async (test) => {
    for (const id of [await paid(test), await cancelled(test)]) {
      const before = await readInvoice(test, id);
      expect((await update(test, id, invoiceOf({ receiverName: 'Another' }))).status).toBe(409);
      expect((await act(test, id, 'send')).status).toBe(409);
      expect((await act(test, id, 'cancel')).status).toBe(409);
      for (const payment of ['pay', 'pay-by-bank', 'settle']) {
        await expect(test.world.act('platform', 'invoice', id, payment)).rejects.toMatchObject({ code: 'conflict' });
      }
      expect(await readInvoice(test, id)).toEqual(before);
    }
  }),

  rule('invoice.draft-cannot-be-paid', async (test) => {
    const { _id: id } = await createInvoice(test);
    const balance = await readBalance(test);
    for (const payment of ['pay', 'pay-by-bank']) {
      await expect(test.world.act('platform', 'invoice', id, payment)).rejects.toMatchObject({ code: 'conflict' });
    }
    expect(await readBalance(test)).toBe(balance);
    expect((await readInvoice(test, id)).status).toBe('draft');
    await act(test, id, 'send');
    await pay(test, id);
    expect((await readInvoice(test, id)).status).toBe('paid');
  }),

  rule('invoice.processing-until-settled', async (test) => {
    const { _id: id } = await createInvoice(test, { status: 'sent' });
    const [balance, events] = [await readBalance(test), await test.world.events()];
    await test.world.act('platform', 'invoice', id, 'pay-by-bank');
    expect((await readInvoice(test, id)).status).toBe('processing');
    expect(await test.world.events()).toEqual(events);
    expect(await readBalance(test)).toBe(balance);
    expect((await update(test, id, invoiceOf())).status).toBe(409);
    expect((await act(test, id, 'cancel')).status).toBe(409);
    for (const payment of ['pay', 'pay-by-bank']) {
      await expect(test.world.act('platform', 'invoice', id, payment)).rejects.toMatchObject({ code: 'conflict' });
    }
    await test.world.act('platform', 'invoice', id, 'settle');
    expect((await readInvoice(test, id)).status).toBe('paid');
    expect(await countEvents(test, 'Platform.Invoice.Paid')).toBe(1);
    expect(await readBalance(test)).not.toBe(balance);
    await expect(test.world.act('platform', 'invoice', id, 'settle')).rejects.toMatchObject({ code: 'conflict' });
  }),

  rule('invoice.payment-is-reported', async (test) => {
    const { _id: id } = await createInvoice(test, { status: 'sent' });
    await pay(test, id);
    await expect(pay(test, id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await countEvents(test, 'Platform.Invoice.Paid')).toBe(1);
  }),

  rule('invoice.payment-makes-it-paid', async (test) => {
    expect((await readInvoice(test, await paid(test))).status).toBe('paid');
  }),

  rule('invoice.each-step-is-reported-once', async (test) => {
    const steps = async (id: string): Promise<void> => {
      await update(test, id, invoiceOf());
      await update(test, id, {});
      await act(test, id, 'send');
      await act(test, id, 'send');
    };
    const [cancelledLater, paidLater] = [(await createInvoice(test))._id, (await createInvoice(test))._id];
    for (const id of [cancelledLater, paidLater]) await steps(id);
    await act(test, cancelledLater, 'cancel');
    await act(test, cancelledLater, 'cancel');
    await pay(test, paidLater);
    await act(test, paidLater, 'cancel');
    expect((await types(test)).toSorted()).toEqual([
      'Platform.Invoice.Cancelled',
      ...Array<string>(2).fill('Platform.Invoice.Created'),
      'Platform.Invoice.Paid',
      ...Array<string>(2).fill('Platform.Invoice.Sent'),
      ...Array<string>(2).fill('Platform.Invoice.Updated'),
    ]);
  }),

  rule('webhook.invoice-payloads-are-ours', async (test) => {
    const businessId = grantingBusiness(test);
    const id = await paid(test);
    await update(test, (await createInvoice(test))._id, invoiceOf());
    await cancelled(test);
    const events = await test.world.events();
    expect(new Set(events.map(({ type }) => type)).size).toBe(5);
    for (const { body, subject } of events) {
      expect(body).toMatchObject({ data: { invoiceId: subject, businessId, status: expect.any(String) } });
    }
    const payment = events.find(({ type }) => type === 'Platform.Invoice.Paid');
    expect(payment?.body).toMatchObject({ data: { invoiceId: id, status: 'paid' } });
  }),

  rule('invoice.export-is-csv-with-filters', async (test) => {
    const client = await emptyBusiness(test);
    const [first, second, third] = [
      await client.POST('/v1/platform/invoices', { body: invoiceOf({ date: '2026-04-01' }) }),
      await client.POST('/v1/platform/invoices', {
        body: invoiceOf({ date: '2026-04-15', receiverName: '=1+1, "x"' }),
      }),
      await client.POST('/v1/platform/invoices', { body: invoiceOf({ date: '2026-05-01' }) }),
    ].map(({ data }) => data._id) as [string, string, string];
    await createInvoice(test);

    const read = async (query: { from?: string; to?: string; invoiceIds?: string[] } = {}): Promise<string[]> => {
      const { data } = await client.GET('/v1/platform/invoices/export', { params: { query } });
      return data.trimEnd().split('\r\n');
    };
    const [header, ...rows] = await read();
    expect(header).toBe('_id,invoiceNumber,receiverName,receiverEmail,date,dueDate,total,status,environment');
    expect(idsOf(rows)).toEqual([first, second, third].toSorted());
    expect(rows.find((row) => row.startsWith(second))).toContain(`,"'=1+1, ""x""",`);
    expect(idsOf((await read({ from: '2026-04-15', to: '2026-04-30' })).slice(1))).toEqual([second]);
    expect(idsOf((await read({ from: '2026-04-15' })).slice(1))).toEqual([second, third].toSorted());
    expect(idsOf((await read({ to: '2026-04-15' })).slice(1))).toEqual([first, second].toSorted());
    expect(idsOf((await read({ invoiceIds: [first, third, 'inv_unknown'] })).slice(1))).toEqual(
      [first, third].toSorted(),
    );
  }),
];

function idsOf(rows: readonly string[]): readonly string[] {
  return rows.map((row) => row.slice(0, row.indexOf(','))).toSorted();
}

/** A client for a business that has granted access and has no invoices. */
async function emptyBusiness(test: TestWorld): Promise<BoundPlatformClient> {
  await grant(test, test.platform, otherBusiness(test), 'invoice:read', 'invoice:create');
  return test.platform.forBusiness(otherBusiness(test));
}

async function types({ world }: TestWorld): Promise<readonly string[]> {
  return (await world.events()).map(({ type }) => type);
}

async function readBalance(test: TestWorld): Promise<string> {
  const client = test.platform.forBusiness(grantingBusiness(test));
  return (await client.GET('/v1/platform/business/wallet-balance')).data.balance;
}

async function update(test: TestWorld, id: string, body: object): Promise<RawResponse> {
  return test.send(requestFor(test, 'updateInvoice', { id, body }));
}

async function act(test: TestWorld, id: string, step: 'send' | 'cancel'): Promise<RawResponse> {
  return test.send(requestFor(test, step === 'send' ? 'sendInvoice' : 'cancelInvoice', { id }));
}

async function pay({ world }: TestWorld, id: string): Promise<void> {
  await world.act('platform', 'invoice', id, 'pay');
}

async function paid(test: TestWorld): Promise<string> {
  const { _id } = await createInvoice(test, { status: 'sent' });
  await pay(test, _id);
  return _id;
}

async function processing(test: TestWorld): Promise<string> {
  const { _id } = await createInvoice(test, { status: 'sent' });
  await test.world.act('platform', 'invoice', _id, 'pay-by-bank');
  return _id;
}

async function cancelled(test: TestWorld): Promise<string> {
  const { _id } = await createInvoice(test);
  await act(test, _id, 'cancel');
  return _id;
}

function expectConflict({ status, json }: RawResponse, broken: string, allowedStates: readonly string[]): void {
  expect(status).toBe(409);
  expect(json).toMatchObject({ rule: broken, currentState: expect.any(String), allowedStates });
}
