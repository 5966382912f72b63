import type { Actions } from '../../../core/api.ts';
import { SandboxError } from '../../../sandbox-error.ts';
import { defineActionOf } from '../../define-action.ts';
import type { PlatformShape } from '../shape.ts';
import { agree, endLink } from '../user-links.ts';

const define = defineActionOf<PlatformShape, 'user-link'>();

/** What a user does on the page of a link session, and what time does to it. */
export const userLinkActions: Actions<PlatformShape, 'user-link'> = {
  approve: define({
    input: {
      email: {
        type: 'string',
        description: 'The e-mail address with which the user signs in. Default: the prefilled one, or else a new one.',
      },
      name: { type: 'string', description: "The user's name. Default: the part of the address before the `@`." },
    },
    run: ({ resource, input: { email, name }, tx }) => {
      agree(tx, resource, { email: email === undefined ? undefined : readEmail(email), name });
    },
  }),
  expire: define({
    input: {},
    run: ({ resource, tx }) => {
      endLink(tx, resource);
    },
  }),
};

function readEmail(text: string): string {
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw new SandboxError('invalid', `${JSON.stringify(text)} is not an e-mail address; use one like user@example.com.`);
}
