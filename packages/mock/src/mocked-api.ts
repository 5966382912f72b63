/** An API that is being mocked. */
export interface MockedApi {
  /** First segment of its paths. */
  readonly name: string;
  /** What the API is called. */
  readonly title: string;
  readonly operations: readonly MockedOperation[];
  /** Returns a `curl` command to try it. `base` is the URL of the mock, such as `http://127.0.0.1:4010`. */
  curl(base: string): string;
}

/** An operation that is being mocked. */
export interface MockedOperation {
  /** In lower case. */
  readonly method: string;
  /** With `{name}` for each path parameter. */
  readonly path: string;
}
