import { replay } from '../turn.ts';
import type { Move } from '../turn.ts';
import { campaignMoves } from './campaigns.ts';
import { distributionMoves } from './distributions.ts';
import { paymentsMoves } from './payments.ts';
import { accountMoves, businessMoves, invoiceMoves } from './platform.ts';
import { rewardsMoves } from './rewards.ts';
import { salesMoves } from './sales.ts';
import { advance } from './time.ts';

const always: readonly Move[] = [advance, replay];

/**
 * What can happen in a run: everything, or only a part, so that it comes further there. A new resource is a few lines in a file
 * beside this one.
 */
export const themes: readonly (readonly Move[])[] = [
  [
    ...paymentsMoves,
    ...accountMoves,
    ...businessMoves,
    ...invoiceMoves,
    ...campaignMoves,
    ...distributionMoves,
    ...salesMoves,
    ...rewardsMoves,
    ...always,
  ],
  [...paymentsMoves, ...always],
  [...salesMoves, ...always],
  [...rewardsMoves, ...always],
  [...accountMoves, ...businessMoves, ...always],
  [...businessMoves, ...invoiceMoves, ...always],
  [...campaignMoves, ...businessMoves, ...always],
  [...distributionMoves, ...always],
];
