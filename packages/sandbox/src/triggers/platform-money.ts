import type { InputField } from '../core/api.ts';
import { businessInput, findBusiness } from './platform-businesses.ts';
import type { Document, Stage, Trigger, Triggers } from './trigger.ts';

const RECIPIENTS = [
  { email: 'developer@example.com', name: 'Example Developer', percentage: 60 },
  { email: 'artist@example.net', name: 'Example Artist', percentage: 40 },
];

const invoiceInput: Readonly<Record<string, InputField>> = {
  ...businessInput,
  receiverName: { type: 'string', description: 'Who is billed. Default: Example Customer.' },
  receiverEmail: { type: 'string', description: 'Where the invoice goes. Default: billing@example.com.' },
  description: { type: 'string', description: 'What is billed. Default: Design review.' },
  quantity: { type: 'number', description: 'Default: 2.' },
  rate: { type: 'number', description: 'What one costs, in cents. Default: 2500.' },
};

function writeInvoice(values: Document): object {
  const { receiverName = 'Example Customer', receiverEmail = 'billing@example.com' } = values;
  const { description = 'Design review', quantity = 2, rate = 2500 } = values;
  return {
    receiverName,
    receiverEmail,
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [{ description, quantity, rate, amount: quantity * rate }],
  };
}

/** A new invoice that goes through some more steps. */
function bill(
  status: 'draft' | 'sent',
  next: (stage: Stage, invoiceId: string, target: string, values: Document) => Promise<unknown> = async () => undefined,
): Trigger {
  return {
    input: invoiceInput,
    run: async (stage, values) => {
      const target = await findBusiness(stage, values);
      const body = { ...writeInvoice(values), ...(status === 'sent' && { status }) };
      const { _id } = await stage.request('createInvoice', { target, body });
      return next(stage, _id as string, target, values);
    },
  };
}

const templateInput: Readonly<Record<string, InputField>> = {
  ...businessInput,
  name: { type: 'string', description: 'The name of the split template. Default: Triggered Team.' },
};

/** A new split template that goes through one more operation. */
function split(operation?: string, body?: object): Trigger {
  return {
    input: templateInput,
    run: async (stage, values) => {
      const target = await findBusiness(stage, values);
      const { name = 'Triggered Team' } = values;
      const created = { name, mode: 'percentage', recipients: RECIPIENTS };
      const { templateId } = await stage.request('createSplitTemplate', { target, body: created });
      if (operation === undefined) return undefined;
      return stage.request(operation, { path: { templateId: templateId as string }, target, ...(body && { body }) });
    },
  };
}

const totalAmountCents: InputField = { type: 'number', description: 'What is distributed, in cents. Default: 100000.' };

async function distribute(
  stage: Stage,
  target: string,
  { totalAmountCents: total = 100_000 }: Document,
): Promise<string> {
  const body = { recipients: RECIPIENTS, totalAmountCents: total, mode: 'percentage' };
  return (await stage.request('createDistribution', { target, body }))['_id'] as string;
}

const fundGift: Trigger = {
  input: {
    ...businessInput,
    email: { type: 'string', description: 'Who gets the gift. Default: recipient@example.com.' },
    amountCents: { type: 'number', description: 'What the gift is worth, in cents. Default: 5000.' },
  },
  run: async (stage, values) => {
    const target = await findBusiness(stage, values);
    const { email = 'recipient@example.com', amountCents = 5000 } = values;
    const distributionId = await distribute(stage, target, { totalAmountCents: amountCents });
    const claimCode = `claim_${crypto.randomUUID()}`;
    const recipient = { email, name: 'Recipient', amountCents, vaultAddress: '0xvault', claimCode };
    const senders = { senderUserId: 'user_example', senderWalletAddress: '0x1234', tokenAddress: '0xUSDC' };
    const { gifts } = await stage.request('createBulkGifts', {
      target,
      body: { ...senders, recipients: [recipient], distributionId },
    });
    const giftData = [{ giftId: gifts[0].giftId, claimCode }];
    return stage.request('markGiftsFunded', {
      target,
      body: { giftData, transactionHash: `0x${crypto.randomUUID().replaceAll('-', '')}`, distributionId },
    });
  },
};

/** What causes the events of invoices, distributions, split templates and gifts. */
export const moneyTriggers: Triggers = {
  'Platform.Invoice.Created': bill('draft'),
  'Platform.Invoice.Sent': bill('sent'),
  'Platform.Invoice.Updated': bill('draft', (stage, invoiceId, target, values) =>
    stage.request('updateInvoice', { path: { invoiceId }, target, body: writeInvoice(values) }),
  ),
  'Platform.Invoice.Cancelled': bill('sent', (stage, invoiceId, target) =>
    stage.request('cancelInvoice', { path: { invoiceId }, target }),
  ),
  'Platform.Invoice.Paid': bill('sent', (stage, invoiceId) => stage.act('invoice', invoiceId, 'pay')),
  'Platform.SplitTemplate.Created': split(),
  'Platform.SplitTemplate.Updated': split('updateSplitTemplate', { name: 'Renamed Team' }),
  'Platform.SplitTemplate.Deleted': split('deleteSplitTemplate'),
  'Platform.Distribution.Created': {
    input: { ...businessInput, totalAmountCents },
    run: async (stage, values) => distribute(stage, await findBusiness(stage, values), values),
  },
  'Platform.Gifts.Funded': fundGift,
};
