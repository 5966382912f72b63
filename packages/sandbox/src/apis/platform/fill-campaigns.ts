import { numbers } from '@wirepact/platform/behaviour';
import type { components } from '@wirepact/sandbox/control/types';
import { SandboxError } from '../../sandbox-error.ts';
import { findTargetProblem } from '../webhook-target.ts';
import { createWebhookSecret, draftCampaign } from './campaigns.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';
import { addLinkedUser } from './user-links.ts';

/** Whose a campaign is, and where its entry is in the contents. */
interface Place {
  readonly holder: string;
  readonly owner: string;
  readonly pointer: string;
}

/**
 * Adds a campaign with its users to the first contents of a world.
 *
 * @throws {SandboxError} `invalid` if nothing could be sent to its `webhookUrl`, or if it has a secret and no URL.
 */
export function addCampaign(
  tx: PlatformTx,
  entry: components<never>['schemas']['CampaignEntry'],
  { holder, owner, pointer }: Place,
): PlatformResource<'campaign'> {
  const { environment: env, status = 'created', users = [], webhookUrl, webhookSecret, ...described } = entry;
  const problem = webhookUrl === undefined ? undefined : findTargetProblem(webhookUrl, numbers['webhook-port']);
  if (problem) throw new SandboxError('invalid', `${pointer}/webhookUrl is not possible. ${problem.detail}`);
  if (webhookUrl === undefined && webhookSecret !== undefined) {
    throw new SandboxError('invalid', `${pointer} has a webhookSecret, but no webhookUrl that it is for; add the URL.`);
  }
  const details = { ...described, ...(webhookUrl !== undefined && { webhookUrl }) };
  const campaign = tx.create('campaign', {
    holder,
    env,
    owner,
    doc: { ...draftCampaign(tx, details, { businessId: owner, env }), status },
    data: webhookUrl === undefined ? {} : { webhookSecret: tx.seal(webhookSecret ?? createWebhookSecret(tx)) },
  });
  for (const user of users) addLinkedUser(tx, campaign, user);
  return campaign;
}
