import type { PlatformResource, PlatformTx } from './shape.ts';

/** The actions that finish what an operation on a campaign has queued. */
export type CampaignWork = 'start' | 'stop' | 'record-event';

/** Queues work on a campaign, which is done when the delay of the setting `queued-operations` has passed. */
export function queueWork(
  tx: PlatformTx,
  campaign: PlatformResource<'campaign'>,
  action: CampaignWork,
  input: object = {},
): void {
  tx.queue(campaign, action, Number(tx.settings.switches['queued-operations']), input);
}

/** The response of an operation whose work is queued. */
export function accepted(message: string): {
  readonly status: 202;
  readonly body: { readonly success: true; readonly message: string };
} {
  return { status: 202, body: { success: true, message } };
}
