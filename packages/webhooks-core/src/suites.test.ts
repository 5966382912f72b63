// Every suite runs once with each engine: both must accept and refuse the same input.
import { describe, expect, it } from 'vitest';
import { webHandlerSuite } from './adapters/web-handler.suite.ts';
import { propertiesSuite } from './properties.suite.ts';
import { backgroundSuite } from './receiver/background.suite.ts';
import { handlersSuite } from './receiver/handlers.suite.ts';
import { respondSuite } from './receiver/respond.suite.ts';
import { secretsSuite } from './receiver/secrets.suite.ts';
import { seenSuite } from './receiver/seen.suite.ts';
import { verifySuite } from './receiver/verify.suite.ts';
import type { Engine } from './signature/engine.ts';
import { engine as node } from './signature/engine-node.ts';
import { engine as web } from './signature/engine-web.ts';
import { signerSuite } from './signature/signer.suite.ts';
import { testingSuite } from './testing.suite.ts';
import type { Tools } from './tools.suite.ts';

const suites = {
  'a signer': signerSuite,
  verifying: verifySuite,
  secrets: secretsSuite,
  handlers: handlersSuite,
  'repeated events': seenSuite,
  responding: respondSuite,
  'handlers in the background': backgroundSuite,
  'the web handler': webHandlerSuite,
  'any input': propertiesSuite,
  'the testing helpers': testingSuite,
};
const engines: Record<string, Engine> = { 'node:crypto': node, WebCrypto: web };
const cases = Object.entries(engines).flatMap(([name, engine]) =>
  Object.entries(suites).map(([what, suite]) => ({
    title: `${what}, with ${name}`,
    tests: collectTests(suite, engine),
  })),
);

describe.each(cases)('$title', ({ tests }) => {
  it.each(tests)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

function collectTests(suite: (tools: Tools) => void, engine: Engine): { name: string; run: () => Promise<void> }[] {
  const tests: { name: string; run: () => Promise<void> }[] = [];
  suite({ test: (name, run) => tests.push({ name, run: async () => run() }), equal, engine });
  return tests;
}

function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}
