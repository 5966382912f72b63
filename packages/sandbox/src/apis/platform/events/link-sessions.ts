import type { Events, EventSource } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

type Source = EventSource<PlatformShape, 'link-session'>;
type Completed = PlatformShape['eventData']['Platform.Link.Completed'];
type Declined = PlatformShape['eventData']['Platform.Link.Declined'];

/** What the events of a link session say. */
export const linkSessionEvents: Events<PlatformShape, 'link-session'> = {
  'Platform.Link.Started': nameSession,
  'Platform.Link.Completed': (source) => {
    const { sessionKey, metadata } = nameSession(source);
    const { businessId, grantedScopes, grantId } = source.report as Omit<Completed, 'sessionKey'>;
    return { sessionKey, businessId, grantedScopes, grantId, ...(metadata && { metadata }) };
  },
  'Platform.Link.Declined': (source) => {
    const { sessionKey, metadata } = nameSession(source);
    return { sessionKey, ...(source.report as Omit<Declined, 'sessionKey'>), ...(metadata && { metadata }) };
  },
  'Platform.Link.Failed': nameSession,
};

function nameSession({ resource }: Source): PlatformShape['eventData']['Platform.Link.Started'] {
  const { sessionKey, metadata } = resource.doc;
  return { sessionKey, ...(metadata && { metadata }) };
}
