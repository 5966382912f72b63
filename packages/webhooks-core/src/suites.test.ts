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

for (const [name, engine] of Object.entries(engines)) {
  for (const [what, suite] of Object.entries(suites)) {
    describe(`${what}, with ${name}`, () => {
      suite({ test: it, equal, engine });
    });
  }
}

function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}
