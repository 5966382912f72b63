// The code under test: asks a business for access, and finds out how it decided.
import type { PlatformClient } from '@wirepact/platform';

/** Asks for access. Returns the id of the session, and the URL to which an admin of the business has to go. */
export async function askForAccess(platform: PlatformClient) {
  const { data } = await platform.POST('/v1/platform/link-sessions', {
    body: { requestedScopes: ['invoice:read', 'invoice:create'] },
  });
  return { session: data.sessionId, url: data.url };
}

/** The state of a request: `pending`, or a final state such as `approved` or `expired`. */
export async function readDecision(platform: PlatformClient, sessionId: string) {
  const { data } = await platform.GET('/v1/platform/link-sessions/{sessionId}', { params: { path: { sessionId } } });
  return data.status;
}
