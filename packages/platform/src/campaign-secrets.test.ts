import { expect, it } from 'vitest';
import { campaignSecretsSuite } from './campaign-secrets.suite.ts';

function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

campaignSecretsSuite({ test: it, equal });
