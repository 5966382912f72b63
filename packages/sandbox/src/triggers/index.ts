import { payments } from './payments.ts';
import { platform } from './platform.ts';
import { rewards } from './rewards.ts';
import type { Triggers } from './trigger.ts';

/** What causes each event, by the name of the API. */
export const triggers: Readonly<Record<string, Triggers>> = { payments, platform, rewards };
