import { DecodeError, hideOn, keptText, type CallContext } from './errors.ts';

/** The statuses of 2xx responses that never have a body. */
const emptyStatuses = new Set([204, 205]);

/** Creates the error for an unexpected body of a 2xx response. The message leaves out the body: it may hold secrets. */
export function createDecodeError(
  expected: string,
  text: string,
  response: Response,
  context: CallContext,
): DecodeError {
  const type = response.headers.get('content-type');
  const what = `returned ${response.status} with ${text.length} characters of ${type} instead of ${expected}.`;
  return hideOn(new DecodeError(`${what} Check \`baseUrl\`.`, context), { response, text: text.slice(0, keptText) });
}

/**
 * Returns the body of a 2xx response: parsed if `media` is `undefined`, which means JSON, and as text for any other media type.
 * Returns `undefined` if the method, the status or the contract says that there is no body. Throws a {@link DecodeError} for an
 * unexpected or incomplete body.
 */
export function decodeBody(text: string, media: string | undefined, response: Response, context: CallContext): unknown {
  if (media === '' || emptyStatuses.has(response.status) || context.method === 'HEAD') return undefined;
  if (media === undefined) {
    try {
      return JSON.parse(text);
    } catch {
      // Not the `cause`, because V8 quotes the text in its message.
      throw createDecodeError('JSON', text, response, context);
    }
  }
  // Login pages, proxies and captive portals return HTML.
  if (media !== 'text/html' && /html/.test(`${response.headers.get('content-type')}`)) {
    throw createDecodeError(media, text, response, context);
  }
  return text;
}
