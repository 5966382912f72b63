import { expect, it } from 'vitest';
import { checkFees, checkServiceFees, feesOf, serviceFeesOf } from './fees.ts';

const fee = { label: 'Platform Fee', percentage: 3 };
const serviceFee = { label: 'Service Fee', percentage: 5, flat: 0, feeType: 'per_payout_plus_percentage' };

it.each([
  [{}, []],
  [{ biz_1: [fee, { label: 'Setup', flat: 100 }], biz_2: [] }, []],
  [{ biz_1: fee }, ['/biz_1']],
  [{ biz_1: null }, ['/biz_1']],
  [{ biz_1: [fee, { percentage: 3 }] }, ['/biz_1/1/label']],
  [{ biz_1: ['3 %'] }, ['/biz_1/0']],
  [{ biz_1: [{ ...fee, percentage: 101 }] }, ['/biz_1/0/percentage']],
  [{ biz_1: [{ ...fee, flat: -1 }] }, ['/biz_1/0/flat']],
  [{ biz_1: [{ ...fee, percent: 3 }] }, ['/biz_1/0/percent']],
  [{ 'a/b': [{ ...fee, flat: '1' }] }, ['/a~1b/0/flat']],
])('finds what is wrong with the fees %j', (value, pointers) => {
  expect(checkFees(value).map(({ pointer }) => pointer)).toEqual(pointers);
});

it('finds no fees for a business with the name of a built-in member', () => {
  expect(feesOf({ settings: { switches: {}, values: { fees: {} } } }, 'constructor')).toBeUndefined();
});

it.each([
  [{}, []],
  [{ biz_1: [serviceFee, { ...serviceFee, feeType: 'flat_rate_plus_percentage', recipientWallet: '0x1' }] }, []],
  [{ biz_1: serviceFee }, ['/biz_1']],
  [{ biz_1: [fee] }, ['/biz_1/0/flat', '/biz_1/0/feeType']],
  [{ biz_1: [{ ...serviceFee, percentage: 101 }] }, ['/biz_1/0/percentage']],
  [{ biz_1: [{ ...serviceFee, flat: -1 }] }, ['/biz_1/0/flat']],
  [{ biz_1: [{ ...serviceFee, feeType: 'tiered' }] }, ['/biz_1/0/feeType']],
  [{ biz_1: [{ ...serviceFee, wallet: '0x1' }] }, ['/biz_1/0/wallet']],
])('finds what is wrong with the service fees %j', (value, pointers) => {
  expect(checkServiceFees(value).map(({ pointer }) => pointer)).toEqual(pointers);
});

it('has the service fee for a business without fees of its own', () => {
  const settings = { switches: {}, values: { serviceFees: { biz_1: [] } } };
  expect(serviceFeesOf({ settings }, 'biz_1')).toEqual([serviceFee]);
  expect(serviceFeesOf({ settings }, 'constructor')).toEqual([serviceFee]);
});
