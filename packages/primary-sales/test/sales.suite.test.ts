import { deepStrictEqual } from 'node:assert';
import { expect, it } from 'vitest';
import { salesSuite, type Tools } from './sales.suite.ts';

const tests: Parameters<Tools['test']>[] = [];
salesSuite({ test: (...named) => tests.push(named), equal: deepStrictEqual });

it.each(tests)('%s', async (_, run) => {
  await expect(Promise.resolve().then(run)).resolves.toBeUndefined();
});
