import type { Step } from './index.ts';

/** Looks a scope up in a JSON array without parsing it. Scopes have no characters that JSON escapes. */
function hasScope(scopes: string | null, scope: string): boolean {
  return scopes !== null && scopes.includes(`"${scope}"`);
}

export const checkScope: Step = (exchange) => {
  const { access, operation, target } = exchange;
  const scope = operation?.entry.scope;
  if (scope === undefined || !access) return undefined;
  const { approved, granted, credential } = access;
  const needsGrant = target !== '';
  if (hasScope(approved, scope) && hasScope(credential.scopes, scope) && (!needsGrant || hasScope(granted, scope))) {
    return undefined;
  }
  const missingIn = [
    ...(hasScope(approved, scope) ? [] : ['platform']),
    ...(hasScope(credential.scopes, scope) ? [] : ['key']),
    ...(!needsGrant || hasScope(granted, scope) ? [] : ['grant']),
  ];
  const detail = `This needs the scope ${scope}, which is missing in: ${missingIn.join(', ')}. Request it there.`;
  return exchange.refuse('scope', detail, { members: { required: scope, missingIn } });
};
