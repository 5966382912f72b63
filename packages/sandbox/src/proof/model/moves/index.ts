import { replay } from '../turn.ts';
import type { Move } from '../turn.ts';
import { paymentsMoves } from './payments.ts';
import { platformMoves } from './platform.ts';
import { advance } from './time.ts';

/** Everything that can happen. A new resource is a few lines in the file of its API. */
export const moves: readonly Move[] = [...paymentsMoves, ...platformMoves, advance, replay];
