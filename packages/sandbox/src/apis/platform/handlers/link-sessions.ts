import { numbers } from '@wirepact/platform/behaviour';
import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { linkSessionUrl } from '../links.ts';
import type { PlatformShape } from '../shape.ts';
import { addSeconds } from '../times.ts';

/** Requests for access that any business can approve. */
export const linkSessions: Handlers<PlatformShape, 'link-session'> = {
  listLinkSessions: ({ tx }) => {
    const sessions = tx.list('link-session').map(({ doc }) => doc);
    return ok({ sessions, total: sessions.length });
  },
  createLinkSession: ({ body, tx }) => {
    const sessionKey = tx.id('lnk_');
    const session = tx.create('link-session', {
      doc: {
        sessionId: tx.id('sess_'),
        sessionKey,
        url: linkSessionUrl(sessionKey),
        requestedScopes: body.requestedScopes,
        ...(body.metadata && { metadata: body.metadata }),
        expiresAt: addSeconds(tx.now, numbers['session-lifetime']),
      },
      names: [sessionKey],
    });
    return ok(session);
  },
  getLinkSession: ({ resource }) => ok(resource),
  cancelLinkSession: ({ resource, tx }) => {
    tx.change(resource);
    return ok({ success: true, message: 'Link session cancelled' });
  },
};
