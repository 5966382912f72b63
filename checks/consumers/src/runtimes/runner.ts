import { same, shown } from './same.ts';
import { scripts } from './script.ts';
import type { Serve, Tools } from './tools.ts';

/** Where servers are that suites ask for; plain JSON, so that it can be handed to any runtime. */
export interface Servers {
  /** The scripted one. */
  scripted: string;
  /** The others, by suite. */
  own: Record<string, string>;
}

/** What a runtime gives to the suites that run in it. */
export interface Host {
  /** The name and version that the runtime has for itself. */
  runtime: string;
  servers: Servers;
  serve?: Serve | undefined;
}

/** What came of the suites in one runtime; plain JSON. */
export interface Report {
  runtime: string;
  /** Whether the packages' cryptography answers at once, as `node:crypto` does, or later, as WebCrypto does. */
  engine: 'at once' | 'later';
  suites: Record<string, TestReport[]>;
}

export interface TestReport {
  name: string;
  /** In milliseconds. */
  duration: number;
  /** Why it failed; absent where it passed. */
  error?: string;
}

/** A suite registers its tests when it is called. It asks for no more than there is in {@link Tools}. */
export type Suite = (tools: never) => void;

const patience = 20_000;

/** Runs suites, one test after another. */
export async function run(
  suites: Readonly<Record<string, Suite>>,
  engine: { sha256(content: string): unknown },
  { runtime, servers, serve }: Host,
): Promise<Report> {
  const script = scripts(servers.scripted);
  const report: Report = {
    runtime,
    engine: typeof engine.sha256('') === 'string' ? 'at once' : 'later',
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
      const begun = Date.now();
      const { error } = await outcome(run);
      reports.push({ name, duration: Date.now() - begun, ...(error === undefined ? {} : { error }) });
    }
    report.suites[name] = reports;
  }
  return report;
}

function equal(actual: unknown, expected: unknown): void {
  if (!same(actual, expected)) throw new Error(`got ${shown(actual)}\nexpected ${shown(expected)}`);
}

function expect(actual: unknown): ReturnType<Tools['expect']> {
  const require = (holds: boolean, what: string, expected: unknown): void => {
    if (!holds) throw new Error(`got ${shown(actual)}\nexpected ${what}${shown(expected)}`);
  };
  return {
    toBe: (expected) => require(Object.is(actual, expected), '', expected),
    toEqual: (expected) => require(same(actual, expected), '', expected),
    toBeInstanceOf: (expected) => require(actual instanceof expected, 'one of ', expected.name),
    toBeLessThan: (expected) => require((actual as number) < expected, 'less than ', expected),
  };
}

async function outcome(run: () => void | Promise<void>): Promise<{ error?: string }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`is not done after ${patience} ms`)), patience);
  });
  try {
    await Promise.race([run(), late]);
    return {};
  } catch (error) {
    if (!(error instanceof Error)) return { error: shown(error) };
    // Some engines put the message into the stack, some do not.
    const { message, stack = '' } = error;
    return { error: stack.includes(message) ? stack : `${shown(error)}\n${stack}` };
  } finally {
    clearTimeout(timer);
  }
}
