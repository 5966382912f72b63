import type { components } from '@wirepact/platform/types';
import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToBalance,
  addUp,
  amountOf,
  calculateFees,
  calculateServiceFees,
  isAmountOf,
  takeFromBalance,
  toUsdc,
} from './money.ts';

type FeeType = components<never>['schemas']['FeeType'];

/** Amounts in cents, so that a test can calculate with whole numbers. */
const cents = integer({ min: -1_000_000_00, max: 1_000_000_00 });

describe('the totals of an invoice', () => {
  it('are the sum of the items, and half a percent for the payer', () => {
    expect(addUp([{ amount: 100 }, { amount: 4900 }])).toEqual({
      total: 5000,
      paymentSummary: { invoiceAmount: 5000, payerFee: 25, totalCharged: 5025 },
    });
  });

  it('are calculated exactly', () => {
    expect(addUp([{ amount: 0.1 }, { amount: 0.2 }]).total).toBe(0.3);
  });

  it('round the fee half up to the cent', () => {
    expect(addUp([{ amount: 1 }]).paymentSummary).toEqual({ invoiceAmount: 1, payerFee: 0.01, totalCharged: 1.01 });
    expect(addUp([{ amount: 0.99 }]).paymentSummary.payerFee).toBe(0);
    expect(addUp([{ amount: 7500 }]).paymentSummary.payerFee).toBe(37.5);
    expect(addUp([{ amount: -3 }]).paymentSummary.payerFee).toBe(-0.01);
    expect(addUp([{ amount: -4 }]).paymentSummary.payerFee).toBe(-0.02);
  });

  it('agree with whole numbers of cents for any amounts', () => {
    assert(
      property(array(cents, { minLength: 1 }), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const fee = Math.floor((total + 100) / 200);
        expect(addUp(amounts.map((amount) => ({ amount: amount / 100 })))).toEqual({
          total: total / 100 + 0,
          paymentSummary: {
            invoiceAmount: total / 100 + 0,
            payerFee: fee / 100 + 0,
            totalCharged: (total + fee) / 100 + 0,
          },
        });
      }),
    );
  });

  it('are infinite if they are too large for a JSON number', () => {
    expect(addUp([{ amount: 1e308 }, { amount: 1e308 }]).total).toBe(Infinity);
  });
});

describe('an item', () => {
  it('has quantity times rate as its amount, exactly', () => {
    expect(isAmountOf({ quantity: 2, rate: 50, amount: 100 })).toBe(true);
    expect(isAmountOf({ quantity: 2, rate: 50, amount: 99 })).toBe(false);
    expect(isAmountOf({ quantity: 3, rate: 0.1, amount: 0.3 })).toBe(true);
    expect(isAmountOf({ quantity: 3, rate: 0.1, amount: 3 * 0.1 })).toBe(false);
  });

  it('can have it rounded half up to the cent', () => {
    expect(isAmountOf({ quantity: 0.5, rate: 0.33, amount: 0.165 })).toBe(true);
    expect(isAmountOf({ quantity: 0.5, rate: 0.33, amount: 0.17 })).toBe(true);
    expect(isAmountOf({ quantity: 0.5, rate: 0.33, amount: 0.16 })).toBe(false);
  });

  it('can be very large or very small', () => {
    expect(isAmountOf({ quantity: 1e21, rate: 1e-7, amount: 1e14 })).toBe(true);
    expect(isAmountOf({ quantity: 5e-324, rate: 1e308, amount: 5e-16 })).toBe(true);
  });

  it('agrees with whole numbers of cents for any rate', () => {
    assert(
      property(integer({ min: 1, max: 1000 }), cents, cents, (quantity, rate, amount) => {
        expect(isAmountOf({ quantity, rate: rate / 100, amount: amount / 100 })).toBe(quantity * rate === amount);
        expect(isAmountOf({ quantity, rate: rate / 100, amount: (quantity * rate) / 100 })).toBe(true);
      }),
    );
  });
});

it('calculates an amount, and rounds it half up to the cent', () => {
  expect(amountOf({ quantity: 3, rate: 0.1 })).toBe(0.3);
  expect(amountOf({ quantity: 0.5, rate: 0.33 })).toBe(0.17);
});

describe('fees', () => {
  it('are the flat part plus the percentage of the total, rounded half up', () => {
    const lines = calculateFees(
      [
        { label: 'Platform Fee', percentage: 3, flat: 0 },
        { label: 'Setup', flat: 99.5 },
        { label: 'Share', percentage: 2.5, flat: 150 },
      ],
      5001,
    );
    expect(lines.map(({ amountCents }) => amountCents)).toEqual([150, 100, 275]);
    expect(lines[0]).toEqual({
      label: 'Platform Fee',
      percentageRate: 3,
      flatRateCents: 0,
      amountCents: 150,
      feeType: 'flat_rate_plus_percentage',
      status: 'pending',
    });
  });
});

describe('a balance', () => {
  it('has two decimal places, or more if the amounts have more', () => {
    expect(addToBalance('0.00', [5000, -150])).toBe('4850.00');
    expect(addToBalance('1500.10', [0.2])).toBe('1500.30');
    expect(addToBalance('0.00', [0.125])).toBe('0.125');
    expect(addToBalance('0.00', [-0.05])).toBe('-0.05');
  });

  it('is the same in any order of the amounts', () => {
    assert(
      property(array(cents), (amounts) => {
        const values = amounts.map((amount) => amount / 100);
        expect(addToBalance('10.00', values)).toBe(addToBalance('10.00', values.toReversed()));
      }),
    );
  });
});

describe('a fee of Oncade', () => {
  const amountsOf = (feeType: FeeType, { percentage = 0, flat = 0 }, total: number, payouts: number) =>
    calculateServiceFees([{ label: 'A', percentage, flat, feeType }], total, payouts).map(
      ({ amountCents }) => amountCents,
    );

  it('counts its flat part for each payout, if it is a fee for each payout', () => {
    expect(amountsOf('per_payout_plus_percentage', { percentage: 5, flat: 10 }, 100_000, 3)).toEqual([5030]);
    expect(amountsOf('flat_rate_plus_percentage', { percentage: 5, flat: 10 }, 100_000, 3)).toEqual([5010]);
  });

  it('is rounded half up once, at the end', () => {
    expect(amountsOf('per_payout_plus_percentage', { flat: 0.5 }, 100, 3)).toEqual([2]);
    expect(amountsOf('per_payout_plus_percentage', { percentage: 5 }, 10, 1)).toEqual([1]);
    expect(amountsOf('per_payout_plus_percentage', { percentage: 5 }, 9, 1)).toEqual([0]);
  });

  it('agrees with whole numbers for any amounts', () => {
    const limits = { min: 0, max: 1_000_000 };
    assert(
      property(
        integer(limits),
        integer({ min: 0, max: 10_000 }),
        integer(limits),
        integer({ min: 1, max: 100 }),
        (flat, hundredths, total, payouts) => {
          const fee = { percentage: hundredths / 100, flat };
          const expected = flat * payouts + Math.floor((total * hundredths + 5000) / 10_000);
          expect(amountsOf('per_payout_plus_percentage', fee, total, payouts)).toEqual([expected]);
        },
      ),
    );
  });
});

describe('a payout', () => {
  it.each([
    [500, '5.00', '500.00'],
    [0.1, '0.001', '0.10'],
    [1.5, '0.015', '1.50'],
    [0, '0.00', '0.00'],
    [1e21, '10000000000000000000.00', '1000000000000000000000.00'],
    [1e-7, '0.000000001', '0.0000001'],
  ])('of %d is %s USDC if it is in cents, and %s if it is in USDC', (amount, cents, usdc) => {
    expect([toUsdc(amount, 'cents'), toUsdc(amount, 'usdc')]).toEqual([cents, usdc]);
  });

  it('is taken from a balance exactly, as long as there is enough', () => {
    expect(takeFromBalance('10.50', '10.50')).toBe('0.00');
    expect(takeFromBalance('10.50', '0.001')).toBe('10.499');
    expect(takeFromBalance('10.50', '10.501')).toBeUndefined();
    expect(takeFromBalance('0.00', '0.00')).toBe('0.00');
  });
});
