import type { IncomingHttpHeaders } from 'node:http';

/** A request as a handler receives it: a plain record, with the whole body. */
export interface HostRequest {
  /** In upper case, such as `GET`. */
  readonly method: string;
  /** The request target as it was sent, such as `/platform/v1/platform/me?page=2`. */
  readonly target: string;
  /** The path below the mount, still percent-encoded, with a leading slash. */
  readonly path: string;
  /** The query without its question mark; empty if there is no query. */
  readonly search: string;
  /** Names are in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** Empty if there is no body. */
  readonly body: Buffer;
}

/** A response as a handler returns it. */
export interface HostResponse {
  /** An HTTP status from 200 to 599. Any other becomes a 500. */
  readonly status: number;
  /** Names may be in any case. The host sets `Content-Length` and `Transfer-Encoding`, and ignores them here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text is sent as UTF-8. Default: no body. */
  readonly body?: string | Uint8Array | undefined;
  /** Sends text piece by piece instead of a body, until the client or the handler ends it. */
  readonly stream?: Stream | undefined;
  /** Lines for the log that belong to this response. They are not sent. */
  readonly notes?: readonly string[] | undefined;
  /** How the log shows the request target, if that may have secrets. Default: as it was sent. */
  readonly target?: string | undefined;
  /** Close the connection without a response, as a broken network does. Nothing else of it counts then. Default: false. */
  readonly cut?: boolean | undefined;
}

/**
 * Begins a stream after the headers are sent. `write` sends a piece, and `end` ends the response. Returns what to do when the
 * connection is closed, by whichever side.
 */
export type Stream = (write: (text: string) => void, end: () => void) => () => void;

/** Responds to a request. It may throw a `Problem`; any other error becomes a 500. */
export type Handler = (request: HostRequest) => HostResponse | Promise<HostResponse>;

/** A handler and how the host treats its requests. */
export interface Mount {
  /** Receives every request whose path begins with the name of the mount. */
  readonly handler: Handler;
  /** Which pages may call it. Default: none may read its responses, and no request is refused. */
  readonly origins?: Origins | undefined;
  /**
   * The names that `Host` may have for this mount, in lower case and without a port. Any
   * other gets a 421. For a mount with state beside mounts without it. Default: any name.
   */
  readonly hosts?: readonly string[] | undefined;
  /** Milliseconds that its handler may take; `Infinity` for a handler that may wait as long as it wants. Default: that of the host. */
  readonly timeLimit?: number | undefined;
}

/**
 * The origins whose pages may call a mount and read its responses.
 *
 * `'any'` is for a mount without state or secrets: pages of every origin may call it, without cookies. A list, such as
 * `['https://app.example']`, is strict: a request with another `Origin` gets a 403, unless that is the origin of the host
 * itself. An empty list allows only the pages of the host. Set `hosts` too, because only it tells the host from a foreign
 * domain that resolves to the same machine.
 */
export type Origins = 'any' | readonly string[];
