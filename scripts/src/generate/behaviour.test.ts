import { describe, expect, it } from 'vitest';
import { findApis, repository } from '../contract/apis.ts';
import { loadContract } from '../contract/load.ts';
import { generateBehaviour } from './behaviour.ts';

async function generate(api: string): Promise<string> {
  return generateBehaviour(await loadContract(findApis(repository, [api])[0]!))!.replaceAll(/\s+/g, ' ');
}

describe('generateBehaviour', () => {
  it('writes the name, the cause, the due field and the condition of transitions', async () => {
    const payments = await generate('payments');
    expect(payments).toContain(
      "{ name: 'expire', from: ['pending'], to: 'expired', by: { timer: 'expiry_time' }, emits: ['payment.expired'] }",
    );
    expect(payments).toContain("by: { system: true }, if: [{ field: 'resource.failure_count', min: 5 }]");
    expect(payments).toContain("by: { operation: 'deleteWebhook' }, with: ['webhook.delete']");
    expect(payments).toContain("schema: 'PaymentEventData', states:");
  });

  it('replaces the name of a number in a condition by its value', async () => {
    const rewards = await generate('rewards');
    expect(rewards).toContain(
      "to: 'completed', by: { operation: 'denyCommissions' }, if: [{ field: 'body.ids.distinct', max: 5 }]",
    );
    expect(rewards).toContain(
      "to: 'in_progress', by: { operation: 'denyCommissions' }, if: [{ field: 'body.ids.distinct', min: 6 }]",
    );
  });

  it('writes what each operation acts on', async () => {
    expect(await generate('platform')).toContain(
      "updateCampaignLinkInvite: { resource: 'link-invite', id: 'path.code', within: { campaign: 'path.campaignId' } },",
    );
  });

  it('writes delivery only for an API that sends events', async () => {
    expect(await generate('rewards')).toContain('retries: { delays: [1200, 2400, 3600], jitter: 0.2');
    expect(await generate('primary-sales')).not.toContain('export const delivery');
  });
});
