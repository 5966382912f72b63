import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Reads an idempotency key. With quotation marks it is the same key as without. `undefined`: it does not have the form of a key. */
export function readKey(header: string, longest: number): string | undefined {
  const quoted = /^"(.*)"$/.exec(header)?.[1];
  const key = quoted === undefined ? header : quoted.replaceAll(/\\(["\\])/g, '$1');
  return key.length <= longest && /^[\x20-\x7E]+$/.test(key) ? key : undefined;
}

/** What a request says, apart from its route: two requests with the same JSON value for the same target have the same fingerprint. */
export function fingerprint(target: string, body: unknown): string {
  return hash('sha256', `${target}\n${body === undefined ? '' : canonicalize(body)}`, 'base64url');
}

/** A response as it is stored for replays. */
export interface StoredReply {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Writes the headers as one line of JSON, and the body after it as it is. Escaping it once more would take longer than the rest. */
export function writeReply({ headers, body }: StoredReply): string {
  return `${JSON.stringify(headers)}\n${body}`;
}

/** Reads what `writeReply` has written. */
export function readReply(text: string): StoredReply {
  // The first version of the sandbox wrote a list of both.
  if (text.startsWith('[')) {
    const [headers, body] = JSON.parse(text) as [StoredReply['headers'], string];
    return { headers, body };
  }
  const end = text.indexOf('\n');
  return { headers: JSON.parse(text.slice(0, end)) as StoredReply['headers'], body: text.slice(end + 1) };
}
