import { scopes as everyScope } from '@wirepact/platform';
import { describe, expect, it } from 'vitest';
import { scopesToApprove, unite, without } from './scopes.ts';

describe('scopes', () => {
  it('that manage the platform need no approval', () => {
    expect(without(everyScope, scopesToApprove(everyScope, 'live'))).toEqual([
      'platform:read',
      'platform.key:manage',
      'platform.invite:manage',
      'platform.grant:manage',
      'platform.scope:request',
    ]);
  });

  it('need no approval in test', () => {
    expect(scopesToApprove(everyScope, 'test')).toEqual([]);
  });

  it('are united without repetition', () => {
    expect(unite(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(unite(undefined, ['a'])).toEqual(['a']);
  });
});
