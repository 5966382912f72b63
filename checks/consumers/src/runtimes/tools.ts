// What suites are given. Those beside the packages ask for a part of it; none asks for a test runner or a runtime.

/** Everything that a suite can ask for. */
export interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal; members that are `undefined` count as absent. */
  equal(actual: unknown, expected: unknown): void;
  /** The matchers of vitest that suites use. */
  expect(actual: unknown): {
    toBe(expected: unknown): void;
    toEqual(expected: unknown): void;
    toBeInstanceOf(expected: new (...args: never) => unknown): void;
    toBeLessThan(expected: number): void;
  };
  /** Where the server is that stands beside the suite, as `<suite>-server.ts`. */
  baseUrl: string | undefined;
  /** The cryptography that the packages choose for this runtime. */
  engine: unknown;
  /** Makes a server that answers with one step after another, the last one again and again. */
  script(...steps: Step[]): Promise<Script>;
  /** Listens for HTTP as programs for this runtime do; absent where a runtime cannot. */
  serve?: Serve | undefined;
}

/**
 * One answer of a scripted server: `status` 200, no headers but those of JSON, and `body` as JSON unless it is a text.
 * `raw` is written as it is instead, after which the connection is closed; `stall` ends an answer halfway and keeps the
 * connection open.
 */
export interface Step {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  raw?: string;
  stall?: boolean;
}

/** A scripted server. */
export interface Script {
  /** Where it is; paths come after it. */
  url: string;
  /** What it was asked so far. */
  requests(): Promise<RecordedRequest[]>;
}

export interface RecordedRequest {
  method: string;
  /** With its query, after the URL of the script. */
  path: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body: string;
}

/** Serves until `stop` is called. `url` has no path. */
export type Serve = (served: Served) => Promise<{ url: string; stop(): Promise<void> }>;

/** One server in the two forms that runtimes know: a function of the Fetch API and a listener of `node:http`. */
export interface Served {
  web: (request: Request) => Promise<Response>;
  node: (request: never, response: never) => unknown;
}
