import { describe, expect, it } from 'vitest';
import { checkBody } from './check-body.ts';

const invoice = (...items: { quantity: number; rate: number; amount: number }[]) => ({
  operation: 'createInvoice',
  body: { items },
  violations: [],
});

describe('a body', () => {
  it('is refused with the rule that its violation breaks', () => {
    const refusals = checkBody({
      operation: 'createLinkSession',
      body: {},
      violations: [
        { instancePath: '/requestedScopes/0', keyword: 'enum', message: 'must be equal to one of the allowed values' },
        { instancePath: '/metadata', keyword: 'type', message: 'must be object' },
      ],
    });
    expect(refusals).toEqual([
      {
        refusal: 'scope.catalogue',
        detail: 'Invalid request: body.requestedScopes.0 must be equal to one of the allowed values.',
      },
      { refusal: 'body', detail: 'Invalid request: body.metadata must be object.' },
    ]);
  });

  it('is accepted if every amount is quantity times rate', () => {
    expect(checkBody(invoice({ quantity: 2, rate: 50, amount: 100 }))).toEqual([]);
  });

  it('is refused if an amount is not quantity times rate', () => {
    const [refusal] = checkBody(invoice({ quantity: 1, rate: 1, amount: 1 }, { quantity: 2, rate: 50, amount: 99 }));
    expect(refusal).toEqual({
      refusal: 'invoice.amount-is-quantity-times-rate',
      detail: 'body.items.1.amount is 99, but has to be quantity times rate, 2 times 50.',
    });
  });

  it('is refused if its amounts add up to more than a number can hold', () => {
    const item = { quantity: 1, rate: 1e308, amount: 1e308 };
    expect(checkBody(invoice(item, item))[0]?.refusal).toBe('invoice.total-is-the-sum-of-items');
  });

  it('of an update has to change something', () => {
    expect(checkBody({ operation: 'updateBusiness', body: { members: [] }, violations: [] })[0]?.refusal).toBe(
      'business.update-takes-four-fields',
    );
    expect(checkBody({ operation: 'updateBusiness', body: { logoUrl: 'x' }, violations: [] })).toEqual([]);
  });

  it('that is missing is left to the other checks', () => {
    expect(checkBody({ operation: 'createInvoice', body: undefined, violations: [] })).toEqual([]);
  });
});

describe('the body of a campaign', () => {
  const noPayout = [
    { instancePath: '', keyword: 'required', params: { missingProperty: 'eventCode' } },
    { instancePath: '', keyword: 'required', params: { missingProperty: 'payoutAmount' } },
    { instancePath: '', keyword: 'anyOf', params: {} },
  ];

  it.each(noPayout)('is refused by one rule if it does not say what to pay: %j', (violation) => {
    const [refusal] = checkBody({ operation: 'recordCampaignEvent', body: {}, violations: [violation] });
    expect(refusal?.refusal).toBe('campaign-event.needs-code-or-amount');
  });

  it('is refused by no rule if something else is missing', () => {
    const violation = { instancePath: '', keyword: 'required', params: { missingProperty: 'userRef' } };
    const [refusal] = checkBody({ operation: 'recordCampaignEvent', body: {}, violations: [violation] });
    expect(refusal?.refusal).toBe('body');
  });

  it.each(['createCampaign', 'updateCampaign'])(
    'of %s has a URL that events can be sent to, if it has one',
    (operation) => {
      const check = (webhookUrl: unknown) => checkBody({ operation, body: { name: 'A', webhookUrl }, violations: [] });
      for (const url of ['https://example.com/', undefined, null]) expect(check(url)).toEqual([]);
      expect(check('https://10.0.0.1/')).toMatchObject([{ refusal: 'campaign.webhook-url-is-checked' }]);
    },
  );

  it('changes something', () => {
    expect(checkBody({ operation: 'updateCampaign', body: { status: 'started' }, violations: [] })).toMatchObject([
      { refusal: 'body', detail: expect.stringContaining('name, webhookUrl') },
    ]);
  });
});
