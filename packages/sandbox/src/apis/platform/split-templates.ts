import type { components } from '@wirepact/platform/types';
import type { PlatformResource, PlatformTx } from './shape.ts';

type Schemas = components<never>['schemas'];

/** Creates a split template of a business. Default: for the platform and environment of the request. */
export function createTemplate(
  tx: PlatformTx,
  business: string,
  { name, mode, recipients }: Schemas['CreateSplitTemplate'],
  account: { readonly holder?: string; readonly env?: string } = {},
): PlatformResource<'split-template'> {
  return tx.create('split-template', {
    ...account,
    owner: business,
    doc: { templateId: tx.id('tmpl_'), businessId: business, name, mode, recipients: recipients.map(pickRecipient) },
  });
}

/** Finds a split template of a business that can be used. */
export function findTemplate(
  tx: PlatformTx,
  id: string,
  business: string,
): PlatformResource<'split-template'> | undefined {
  const template = tx.lookUp('split-template', id);
  return template?.owner === business ? template : undefined;
}

/** The known fields of a recipient, as they were sent. */
export function pickRecipient({
  email,
  name,
  percentage,
}: Schemas['DistributionRecipient']): Schemas['DistributionRecipient'] {
  return { email, ...(name !== undefined && { name }), percentage };
}
