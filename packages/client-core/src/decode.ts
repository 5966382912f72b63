import { DecodeError, type CallContext } from './errors.ts';

/** The error for a success whose body is not what it should be. The body stays out of the message: it may hold secrets. */
export function decodeError(expected: string, text: string, response: Response, context: CallContext): DecodeError {
  const type = response.headers.get('content-type');
  const what = `answered ${response.status} with ${text.length} characters of ${type}, not with ${expected}.`;
  return Object.assign(new DecodeError(`${what} Check \`baseUrl\`.`, context), { response, text });
}

/**
 * The body of a success: parsed where the contract says JSON, as it is where it says anything else, `undefined` where the
 * status or the contract allows none. Throws a {@link DecodeError} for a body that is something else, or that ends too early.
 */
export function decode(text: string, media: string | undefined, response: Response, context: CallContext): unknown {
  if (media === '' || response.status === 204) return undefined;
  if (media === undefined) {
    try {
      return JSON.parse(text);
    } catch {
      // V8 quotes the text in its message, so it is no `cause`.
      throw decodeError('JSON', text, response, context);
    }
  }
  // A page of HTML is what logins, proxies and captive portals answer with.
  if (media !== 'text/html' && /html/.test(`${response.headers.get('content-type')}`)) {
    throw decodeError(media, text, response, context);
  }
  return text;
}
