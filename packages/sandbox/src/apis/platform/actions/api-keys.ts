import { scopes as everyScope } from '@wirepact/platform';
import type { Actions } from '../../../core/api.ts';
import { SandboxError } from '../../../sandbox-error.ts';
import { defineActionOf } from '../../define-action.ts';
import { createKey } from '../api-keys.ts';
import { openPlatform } from '../platforms.ts';
import { refuseUnknownScopes } from '../scopes.ts';
import type { Environment, PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'api-key'>();

/** What somebody does in the dashboard, and what time does, to a key. */
export const apiKeyActions: Actions<PlatformShape, 'api-key'> = {
  create: define({
    input: {
      rawKey: { type: 'string', description: 'The key itself, with which requests are made.', required: true },
      environment: { type: 'string', description: '`test` or `live`. Default: `test`.' },
      platform: {
        type: 'string',
        description: 'The id of the platform. If it does not exist, it is created. Default: the first one.',
      },
      scopes: { type: 'strings', description: 'The scopes of the key and of the platform. Default: all.' },
      label: { type: 'string', description: 'A name for the key. Default: none.' },
    },
    run: ({ input: { rawKey, environment = 'test', platform, scopes = everyScope, label }, tx }) => {
      const env = readEnvironment(environment);
      refuseUnknownScopes(tx, scopes);
      const holder = openPlatform(tx, { id: platform, env, scopes });
      createKey(tx, { holder, env, requestedScopes: scopes, label, rawKey: readKey(rawKey) });
    },
  }),

  expire: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource, { data: { ended: true } });
    },
  }),
};

function readEnvironment(text: string): Environment {
  if (text === 'test' || text === 'live') return text;
  throw new SandboxError('invalid', `There is no environment ${JSON.stringify(text)}; use \`test\` or \`live\`.`);
}

function readKey(text: string): string {
  if (/^[!-~]+$/.test(text)) return text;
  throw new SandboxError(
    'invalid',
    'The key cannot be sent in a header; use printable ASCII characters without spaces.',
  );
}
