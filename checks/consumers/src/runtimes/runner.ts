import { formatValue, isEqual } from './compare.ts';
import { createScriptTool } from './script.ts';
import type { Serve, Tools } from './tools.ts';

/** The URLs of the servers that suites use. Plain JSON, to pass it to any runtime. */
export interface Servers {
  /** The scripted server. */
  scripted: string;
  /** The other servers, by suite. */
  own: Record<string, string>;
}

/** What a runtime provides to the suites that run in it. */
export interface Host {
  /** The name and version that the runtime reports. */
  runtime: string;
  servers: Servers;
  serve?: Serve | undefined;
}

/** The results of the suites in one runtime. Plain JSON. */
export interface Report {
  runtime: string;
  /** Whether the cryptography of the packages is synchronous, like `node:crypto`, or asynchronous, like WebCrypto. */
  engine: 'sync' | 'async';
  suites: Record<string, TestReport[]>;
}

export interface TestReport {
  name: string;
  /** The duration in milliseconds. */
  duration: number;
  /** Why the test failed. Absent if it passed. */
  error?: string;
}

/** A function that registers tests. It uses only what {@link Tools} has. */
export type Suite = (tools: never) => void;

const testTimeout = 20_000;

/** Runs suites, one test after another. */
export async function run(
  suites: Readonly<Record<string, Suite>>,
  engine: { sha256(content: string): unknown },
  { runtime, servers, serve }: Host,
): Promise<Report> {
  const script = createScriptTool(servers.scripted);
  const report: Report = {
    runtime,
    engine: typeof engine.sha256('') === 'string' ? 'sync' : 'async',
    suites: {},
  };
  for (const [name, suite] of Object.entries(suites)) {
    const tests: [name: string, run: () => void | Promise<void>][] = [];
    const tools: Tools = {
      test: (...test) => tests.push(test),
      equal,
      expect,
      engine,
      script,
      serve,
      baseUrl: servers.own[name],
    };
    suite(tools as never);
    const reports: TestReport[] = [];
    for (const [name, run] of tests) {
      const started = Date.now();
      const { error } = await runTest(run);
      reports.push({ name, duration: Date.now() - started, ...(error === undefined ? {} : { error }) });
    }
    report.suites[name] = reports;
  }
  return report;
}

function equal(actual: unknown, expected: unknown): void {
  if (!isEqual(actual, expected)) throw new Error(`got ${formatValue(actual)}\nexpected ${formatValue(expected)}`);
}

function expect(actual: unknown): ReturnType<Tools['expect']> {
  const require = (isTrue: boolean, what: string, expected: unknown): void => {
    if (!isTrue) throw new Error(`got ${formatValue(actual)}\nexpected ${what}${formatValue(expected)}`);
  };
  return {
    toBe: (expected) => require(Object.is(actual, expected), '', expected),
    toEqual: (expected) => require(isEqual(actual, expected), '', expected),
    toBeInstanceOf: (expected) => require(actual instanceof expected, 'an instance of ', expected.name),
    toBeLessThan: (expected) => require((actual as number) < expected, 'less than ', expected),
  };
}

async function runTest(run: () => void | Promise<void>): Promise<{ error?: string }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`is not done after ${testTimeout} ms`)), testTimeout);
  });
  try {
    await Promise.race([run(), timeout]);
    return {};
  } catch (error) {
    if (!(error instanceof Error)) return { error: formatValue(error) };
    // Some engines put the message into the stack, and others do not.
    const { message, stack = '' } = error;
    return { error: stack.includes(message) ? stack : `${formatValue(error)}\n${stack}` };
  } finally {
    clearTimeout(timer);
  }
}
