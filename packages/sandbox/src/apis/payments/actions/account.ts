import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { FIRST_ACCOUNT } from '../accounts.ts';
import { PERMISSIONS } from '../permissions.ts';
import type { Payments } from '../shape.ts';

const define = defineActionOf<Payments, 'account'>();

const PERSON = 'finance@example.com';
const ADDRESS = '203.0.113.42';

/** What people do on the pages of the vendor. */
export const account: Actions<Payments, 'account'> = {
  open: define({
    input: {
      email: { type: 'string', description: `The person who manages the account. Default: ${PERSON}.` },
      api_key: { type: 'string', description: 'An API key of the account, which may manage webhooks. Default: none.' },
    },
    run: ({ input, tx }) => {
      const id = `acc_${tx.random(24)}`;
      tx.create('account', {
        holder: id,
        env: '',
        doc: { account_id: id, email: input.email ?? PERSON },
        names: tx.find('account', FIRST_ACCOUNT) ? [] : [FIRST_ACCOUNT],
      });
      if (input.api_key === undefined) return;
      tx.addCredential({ secret: input.api_key, resource: id, scopes: PERMISSIONS, holder: id, env: '' });
    },
  }),

  'sign-in': define({
    input: {
      successful: { type: 'boolean', description: 'Whether the attempt succeeds. Default: true.' },
      email: { type: 'string', description: 'The name as it was entered. Default: that of the account.' },
      ip_address: { type: 'string', description: `Where the attempt comes from. Default: ${ADDRESS}.` },
      user_agent: { type: 'string', description: 'How the browser names itself. Default: Mozilla/5.0.' },
    },
    run: ({ resource, input, tx }) => {
      tx.change(resource, {
        report: {
          successful: input.successful ?? true,
          email: input.email ?? resource.doc.email,
          ip_address: input.ip_address ?? ADDRESS,
          user_agent: input.user_agent ?? 'Mozilla/5.0',
        },
      });
    },
  }),

  'change-settings': define({
    input: {
      setting: {
        type: 'string',
        description: 'password, two_factor, api_key, ip_allowlist or withdrawal_addresses. Default: two_factor.',
      },
      action: { type: 'string', description: 'added, changed, removed, enabled or disabled. Default: enabled.' },
      changed_by: { type: 'string', description: 'The person who does it. Default: that of the account.' },
      ip_address: { type: 'string', description: `Where the change comes from. Default: ${ADDRESS}.` },
    },
    run: ({ resource, input, tx }) => {
      tx.change(resource, {
        report: {
          setting: input.setting ?? 'two_factor',
          action: input.action ?? 'enabled',
          changed_by: input.changed_by ?? resource.doc.email,
          ip_address: input.ip_address ?? ADDRESS,
        },
      });
    },
  }),
};
