// Every suite, once with each cryptography: what one accepts or refuses, the other has to as well.
import { describe, expect, it } from 'vitest';
import type { Engine } from './signature/engine.ts';
import { engine as node } from './signature/engine-node.ts';
import { engine as web } from './signature/engine-web.ts';
import { propertiesSuite } from './properties.suite.ts';
import { signerSuite } from './signature/signer.suite.ts';
import { testingSuite } from './testing.suite.ts';
import type { Tools } from './tools.suite.ts';
import { webhooksSuite } from './receiver/webhooks.suite.ts';

const suites = {
  'a signer': signerSuite,
  'a receiver': webhooksSuite,
  'whatever comes': propertiesSuite,
  'helpers of tests': testingSuite,
};
const engines: Record<string, Engine> = { 'node:crypto': node, WebCrypto: web };
const cases = Object.entries(engines).flatMap(([name, engine]) =>
  Object.entries(suites).map(([what, suite]) => ({ title: `${what}, with ${name}`, tests: testsOf(suite, engine) })),
);

describe.each(cases)('$title', ({ tests }) => {
  it.each(tests)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

function testsOf(suite: (tools: Tools) => void, engine: Engine): { name: string; run: () => Promise<void> }[] {
  const tests: { name: string; run: () => Promise<void> }[] = [];
  suite({ test: (name, run) => tests.push({ name, run: async () => run() }), equal, engine });
  return tests;
}

function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}
