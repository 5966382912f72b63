import type { Events, EventSource } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

/** What the events of a split template say. */
export const splitTemplateEvents: Events<PlatformShape, 'split-template'> = {
  'Platform.SplitTemplate.Created': nameTemplate,
  'Platform.SplitTemplate.Updated': nameTemplate,
  'Platform.SplitTemplate.Deleted': nameTemplate,
};

function nameTemplate({
  resource: { owner, doc },
}: EventSource<PlatformShape, 'split-template'>): PlatformShape['eventData']['Platform.SplitTemplate.Created'] {
  const { templateId, name, mode, recipients } = doc;
  return { templateId, businessId: owner, name, mode, recipientCount: recipients.length };
}
