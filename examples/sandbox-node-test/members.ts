// The code under test: notes which businesses have granted access.
import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';

/** Handles `POST` of the events of the platform, and adds the id of each business that has granted access. */
export function createHandler(secret: string, members: Set<string>) {
  const webhooks = createPlatformWebhooks({ secret });
  webhooks.on('Platform.Link.Completed', ({ data }) => void members.add(data.businessId));
  webhooks.on('Platform.Grant.Revoked', ({ data }) => void members.delete(data.businessId));
  return webHandler(webhooks);
}
