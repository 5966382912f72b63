// What suites receive. Suites in the packages use a part of it. No suite depends on a test runner or a runtime.

/** Everything that a suite can use. */
export interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails if the values are not deeply equal. Members that are `undefined` count as absent. */
  equal(actual: unknown, expected: unknown): void;
  /** The matchers of vitest that suites use. */
  expect(actual: unknown): {
    toBe(expected: unknown): void;
    toEqual(expected: unknown): void;
    toBeInstanceOf(expected: new (...args: never) => unknown): void;
    toBeLessThan(expected: number): void;
  };
  /** The URL of the server beside the suite, `<suite>-server.ts`. */
  baseUrl: string | undefined;
  /** The cryptography that the packages choose for this runtime. */
  engine: unknown;
  /** Creates a server that responds with one step after another, and repeats the last one. */
  script(...steps: Step[]): Promise<Script>;
  /** Serves HTTP like programs for this runtime do. Absent if the runtime cannot. */
  serve?: Serve | undefined;
}

/**
 * One response of a scripted server. Defaults: `status` 200, and only the headers of JSON. `body` is sent as JSON, or
 * unchanged if it is a string. With `raw`, the server writes exactly this and closes the connection. With `stall`, it stops
 * halfway through the body and keeps the connection open.
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
  /** The URL, to which paths are appended. */
  url: string;
  /** Returns the requests so far. */
  requests(): Promise<RecordedRequest[]>;
}

export interface RecordedRequest {
  method: string;
  /** The path after the URL of the script, with its query. */
  path: string;
  /** The headers, by lowercase name. */
  headers: Record<string, string>;
  body: string;
}

/** Serves until `stop` is called. `url` does not have a path. */
export type Serve = (served: Served) => Promise<{ url: string; stop(): Promise<void> }>;

/** One server in both forms that runtimes use: a function of the Fetch API, and a listener of `node:http`. */
export interface Served {
  web: (request: Request) => Promise<Response>;
  node: (request: never, response: never) => unknown;
}
