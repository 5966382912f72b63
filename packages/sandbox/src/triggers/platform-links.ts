import { linkSessionActions } from '../apis/platform/actions/link-sessions.ts';
import type { InputField } from '../core/api.ts';
import { createBusiness, findFreeBusiness } from './platform-businesses.ts';
import type { Document, Stage, Triggers } from './trigger.ts';

const requestedScopes: InputField = {
  type: 'strings',
  description: 'The scopes that are asked for. Default: campaign:create and distribution:create.',
};

async function ask(
  stage: Stage,
  { requestedScopes: scopes = ['campaign:create', 'distribution:create'] }: Document,
): Promise<string> {
  const { sessionId } = await stage.request('createLinkSession', { body: { requestedScopes: scopes } });
  return sessionId as string;
}

/** What causes the events of link sessions and grants. */
export const linkTriggers: Triggers = {
  'Platform.Link.Started': { input: { requestedScopes }, run: ask },
  'Platform.Link.Completed': {
    input: { requestedScopes, ...linkSessionActions.approve.input },
    run: async (stage, { requestedScopes: scopes, ...decision }) => {
      const business = decision['business'] ?? (await findFreeBusiness(stage));
      const id = await ask(stage, { requestedScopes: scopes });
      return stage.act('link-session', id, 'approve', { ...decision, business });
    },
  },
  'Platform.Link.Declined': {
    input: { requestedScopes, ...linkSessionActions.decline.input },
    run: async (stage, { requestedScopes: scopes, ...decision }) =>
      stage.act('link-session', await ask(stage, { requestedScopes: scopes }), 'decline', decision),
  },
  'Platform.Link.Failed': {
    input: { requestedScopes },
    run: async (stage, input) => stage.act('link-session', await ask(stage, input), 'expire'),
  },
  'Platform.Grant.Revoked': {
    input: {
      grantId: { type: 'string', description: 'The grant that ends. Default: that of a new business.' },
    },
    run: async (stage, { grantId }) => {
      const id = (grantId as string | undefined) ?? (await createBusiness(stage)).grantId;
      return stage.request('revokeGrant', { path: { grantId: id } });
    },
  },
};
