import { scopes } from '@wirepact/platform';
import type { InputField } from '../core/api.ts';
import type { Document, Stage } from './trigger.ts';

/** The input that names a business. */
export const businessInput: Readonly<Record<'businessId', InputField>> = {
  businessId: { type: 'string', description: 'The business. Default: the oldest one that has granted access.' },
};

/** The business that requests act for: the one that was set, or the oldest one that has granted access, or a new one. */
export async function findBusiness(stage: Stage, { businessId }: Document): Promise<string> {
  if (businessId !== undefined) return businessId as string;
  const granted = (await listGrants(stage)).at(-1);
  return granted ? (granted['businessId'] as string) : (await createBusiness(stage)).businessId;
}

/** A business that has not granted access. */
export async function findFreeBusiness(stage: Stage): Promise<string> {
  const granted = new Set((await listGrants(stage)).map(({ businessId }) => businessId as string));
  const free = (await stage.list('business')).find(({ id, env }) => (env === '' || env === 'test') && !granted.has(id));
  if (free) return free.id;
  const { businessId, grantId } = await createBusiness(stage);
  await stage.request('revokeGrant', { path: { grantId } });
  return businessId;
}

/** A new business, which grants every scope. */
export async function createBusiness(stage: Stage): Promise<{ readonly businessId: string; readonly grantId: string }> {
  const { business, grant } = await stage.request('createBusiness', {
    body: {
      name: `Triggered Games ${crypto.randomUUID().slice(0, 8)}`,
      members: [{ email: 'owner@example.com', roles: ['ADMIN'], isOwner: true }],
      address: { line1: '123 Main Street', city: 'Austin', state: 'TX', postalCode: '78701', country: 'US' },
      grantScopes: scopes,
    },
  });
  return { businessId: business._id, grantId: grant._id };
}

/** The active grants of the platform, newest first. The API does not list others. */
async function listGrants(stage: Stage): Promise<readonly Document[]> {
  const { grants } = await stage.request('listGrants');
  return grants as readonly Document[];
}
