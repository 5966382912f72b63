import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

/** The accounts of people. */
export const accounts: Handlers<PlatformShape, 'account'> = {
  lookupEmails: ({ body, tx }) => {
    const emails = [...new Set(body.emails)];
    return ok({ results: emails.map((email) => ({ email, hasAccount: tx.find('account', email) !== undefined })) });
  },
};
