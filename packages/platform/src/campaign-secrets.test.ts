import { expect, it } from 'vitest';
import { campaignSecretsSuite } from './campaign-secrets.suite.ts';

campaignSecretsSuite({ test: it, equal: (actual, expected) => expect(actual).toEqual(expected) });
