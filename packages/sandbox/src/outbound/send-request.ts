import type { ClientRequest, IncomingMessage } from 'node:http';
import { openRequest } from './open-request.ts';
import type { Network } from './open-request.ts';
import type { Targets } from './targets.ts';

/** How much of a response is read, in bytes. The rest is not received. */
export const LONGEST_RESPONSE: number = 64 * 1024;

/** A request to a receiver. */
export interface OutboundRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Real milliseconds until the response has to be there. */
  readonly timeLimit: number;
  /** Sends only the first half of the body and then closes the connection, or sends the other half later. Default: neither. */
  readonly flaw?: BodyFlaw | undefined;
  /** Ends the request early. */
  readonly signal?: AbortSignal | undefined;
}

/** How the body of a request is sent on purpose. */
export type BodyFlaw =
  | { readonly kind: 'truncate' }
  /** `milliseconds`: real ones between the two halves. */
  | { readonly kind: 'slow-body'; readonly milliseconds: number };

/** What came of a request. It has a `response` or an `error`. */
export interface Outcome {
  /** Real milliseconds. */
  readonly duration: number;
  readonly response?: {
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** The first 64 kB, as text in UTF-8. */
    readonly body: string;
  };
  /** Why there is no response: one sentence with the next step. */
  readonly error?: string;
}

/**
 * Sends one POST to a target that is checked before, and whose addresses are checked when it connects. It does not follow
 * redirects, and it never rejects.
 */
export async function sendRequest(
  { url, headers, body, timeLimit, flaw, signal }: OutboundRequest,
  targets: Targets,
  network: Network = {},
): Promise<Outcome> {
  const started = performance.now();
  const passed = (): number => Math.round(performance.now() - started);
  const target = targets.find(url);
  if ('problem' in target) return { duration: passed(), error: target.problem };
  const described = {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    signal,
  };
  return new Promise((done) => {
    const finish = (outcome: Omit<Outcome, 'duration'>): void => {
      clearTimeout(timer);
      done({ duration: passed(), ...outcome });
    };
    const fail = (error: unknown): void => finish({ error: explain(error, target.url) });
    const sent = openRequest(target, described, network, (message) => {
      readResponse(message).then((response) => {
        finish({ response });
        // A receiver that goes on sending is not listened to.
        sent.destroy();
      }, fail);
    });
    const timer = setTimeout(() => {
      const seconds = timeLimit / 1000;
      sent.destroy(
        new Error(`There was no complete response within ${seconds} seconds. Respond first, and work later.`),
      );
    }, timeLimit);
    sent.on('error', fail);
    sendBody(sent, Buffer.from(body), flaw);
  });
}

function sendBody(sent: ClientRequest, body: Buffer, flaw: BodyFlaw | undefined): void {
  if (!flaw) {
    sent.end(body);
    return;
  }
  const half = Math.floor(body.length / 2);
  sent.write(body.subarray(0, half), () => {
    if (flaw.kind === 'truncate') {
      sent.destroy(new Error('A fault has closed the connection in the middle of the body.'));
      return;
    }
    const timer = setTimeout(() => sent.end(body.subarray(half)), flaw.milliseconds);
    sent.on('close', () => clearTimeout(timer));
  });
}

async function readResponse(message: IncomingMessage): Promise<NonNullable<Outcome['response']>> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, LONGEST_RESPONSE - length));
    if ((length += part.length) >= LONGEST_RESPONSE) break;
  }
  const headers = Object.entries(message.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]);
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(parts).toString(),
  };
}

const CLOSED = 'The receiver closed the connection before its response was complete. Its log may say why.';

const EXPLANATIONS: Readonly<Record<string, (error: NodeJS.ErrnoException, origin: string) => string>> = {
  ABORT_ERR: () => 'The sandbox was closed before the response came. It is sent again.',
  ECONNREFUSED: (_, origin) => `Nothing listens at ${origin}. Start the receiver, or correct the URL.`,
  ECONNRESET: () => CLOSED,
  EPIPE: () => CLOSED,
  ENOTFOUND: (_, origin) => `The host of ${origin} does not exist. Correct the URL.`,
  CERT_HAS_EXPIRED: (_, origin) => `The certificate of ${origin} has expired. Renew it.`,
  CERT_NOT_YET_VALID: (_, origin) =>
    `The certificate of ${origin} is not valid yet. Check its dates, and the clock of this machine.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: (_, origin) =>
    `The certificate of ${origin} is not signed by an authority. Use a valid one, or \`wirepact listen\` for this machine.`,
};

function explain(error: unknown, url: string): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  const { origin } = new URL(url);
  if (code.startsWith('HPE_')) return `The response is not HTTP: ${error.message}. Check what listens at ${origin}.`;
  return EXPLANATIONS[code]?.(error, origin) ?? (error.message || code || error.name);
}
