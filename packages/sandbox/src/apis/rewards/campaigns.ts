import type { components } from '@wirepact/rewards/types';
import { pointTo } from '../../json-pointer.ts';
import { SandboxError } from '../../sandbox-error.ts';
import type { Party, RewardsTx } from './shape.ts';

type RewardUnit = components<never>['schemas']['RewardUnit'];

/** What one party earns for a sale. */
export interface RewardSetUp {
  readonly id: number;
  readonly name: string;
  readonly unit: RewardUnit;
  /** A number of units: cents for money. */
  readonly amount: number;
}

/** One entry of the setting `campaigns`. The vendor offers campaigns on pages, and not in the API that is described here. */
export interface Campaign {
  readonly id: number;
  readonly name: string;
  readonly color?: string;
  /** Whether it approves commissions as soon as they are tracked. Default: false. */
  readonly auto_approve?: boolean;
  /** What promoters earn. Default: nothing. */
  readonly promoter?: RewardSetUp;
  /** What referrals earn. Default: nothing. */
  readonly referral?: RewardSetUp;
}

/** A reward of each unit. */
export const defaultCampaigns: readonly Campaign[] = [
  {
    id: 204,
    name: 'Spring referral',
    color: '#2f6fed',
    promoter: { id: 311, name: '500 points', unit: 'points', amount: 500 },
    referral: { id: 413, name: 'One month free', unit: 'free_months', amount: 1 },
  },
  {
    id: 205,
    name: 'Loyalty',
    color: '#1a7f4b',
    promoter: { id: 312, name: '20 credits', unit: 'credits', amount: 20 },
    referral: { id: 415, name: '10 % off', unit: 'discount_per', amount: 10 },
  },
  {
    id: 206,
    name: 'Partners',
    color: '#b4531a',
    promoter: { id: 316, name: '10.00 in cash', unit: 'cash', amount: 1000 },
    referral: { id: 414, name: '15.00 off the next invoice', unit: 'mon_discount', amount: 1500 },
  },
];

const units: Readonly<Record<RewardUnit, true>> = {
  points: true,
  credits: true,
  free_months: true,
  mon_discount: true,
  discount_per: true,
  cash: true,
};

type Problem = { readonly pointer: string; readonly message: string };

const checks: Readonly<Record<string, { isValid(value: unknown): boolean; readonly message: string }>> = {
  id: { isValid: Number.isSafeInteger, message: 'must be an integer' },
  name: { isValid: isText, message: 'must be a text that is not empty' },
  color: { isValid: (value) => value === undefined || isText(value), message: 'must be a text that is not empty' },
  auto_approve: {
    isValid: (value) => value === undefined || typeof value === 'boolean',
    message: 'must be true or false',
  },
};

const rewardChecks: typeof checks = {
  id: checks['id']!,
  name: checks['name']!,
  unit: {
    isValid: (value) => typeof value === 'string' && Object.hasOwn(units, value),
    message: `must be one of: ${Object.keys(units).join(', ')}`,
  },
  amount: { isValid: (value) => typeof value === 'number' && value > 0, message: 'must be a number above 0' },
};

/** What is wrong with a value of the setting `campaigns`, which is an array. */
export function checkCampaigns(value: unknown): readonly Problem[] {
  return (value as readonly unknown[]).flatMap((entry, index) => {
    const { promoter, referral, ...rest } = membersOf(entry);
    const pointer = `/${index}`;
    return [
      ...check(rest, checks, pointer),
      ...(promoter === undefined ? [] : check(membersOf(promoter), rewardChecks, `${pointer}/promoter`)),
      ...(referral === undefined ? [] : check(membersOf(referral), rewardChecks, `${pointer}/referral`)),
    ];
  });
}

function check(value: Readonly<Record<string, unknown>>, expected: typeof checks, at: string): readonly Problem[] {
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(expected, name))
    .map((name) => ({ pointer: pointTo(at, name), message: `must be one of: ${Object.keys(expected).join(', ')}` }));
  const invalid = Object.entries(expected)
    .filter(([name, { isValid }]) => !isValid(value[name]))
    .map(([name, { message }]) => ({ pointer: pointTo(at, name), message }));
  return [...unknown, ...invalid];
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/**
 * Finds a campaign of the world. Default: the first one.
 *
 * @throws {SandboxError} if there is none.
 */
export function findCampaign(tx: RewardsTx, id: number | undefined): Campaign {
  const campaigns = tx.settings.values['campaigns'] as readonly Campaign[];
  const campaign = id === undefined ? campaigns[0] : campaigns.find((each) => each.id === id);
  if (campaign) return campaign;
  const known = campaigns.map((each) => each.id).join(', ') || 'none';
  throw new SandboxError(
    'not-found',
    `There is no such campaign. The setting campaigns of rewards has: ${known}. Name one of them, or add it there.`,
  );
}

/** Who earns something in a campaign, and what. */
export function listRewards(campaign: Campaign): readonly (readonly [Party, RewardSetUp])[] {
  return (['promoter', 'referral'] as const).flatMap((party) => {
    const reward = campaign[party];
    return reward ? [[party, reward] as const] : [];
  });
}
