/** An API that is being mocked. */
export interface MockedApi {
  /** First segment of its paths. */
  readonly name: string;
  /** What the API is called. */
  readonly title: string;
  /** The operations of its contract. */
  readonly operations: readonly MockedOperation[];
  /** Returns a `curl` command to try it. `base` is the URL of the mock, such as `http://127.0.0.1:4010`. */
  curl(base: string): string;
}

/** An operation that is being mocked. */
export interface MockedOperation {
  /** In lower case, such as `get`. */
  readonly method: string;
  /** Such as `/things/{thingId}`, with a name in braces for each path parameter. */
  readonly path: string;
}
