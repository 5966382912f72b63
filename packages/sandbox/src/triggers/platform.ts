import type { Triggers } from './trigger.ts';
import { campaignTriggers } from './platform-campaigns.ts';
import { linkTriggers } from './platform-links.ts';
import { moneyTriggers } from './platform-money.ts';

/** What causes each event of the Platform API. */
export const platform: Triggers = { ...linkTriggers, ...campaignTriggers, ...moneyTriggers };
