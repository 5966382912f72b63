import { DecodeError, hideOn, keptText, type CallContext } from './errors.ts';

/**
 * Returns the body of a 2xx response: parsed if `media` is `undefined`, which means JSON, and as text for any other media type.
 * Returns `undefined` if the status or the contract says that there is no body. Throws a {@link DecodeError} for an
 * unexpected or incomplete body.
 */
export function decodeBody(text: string, media: string | undefined, response: Response, context: CallContext): unknown {
  const { status, headers } = response;
  if (media === '' || status === 204 || status === 205) return undefined;
  const type = headers.get('content-type');
  try {
    if (media === undefined) return JSON.parse(text);
    // Login pages, proxies and captive portals return HTML.
    if (media === 'text/html' || !/html/.test(`${type}`)) return text;
  } catch {
    // Not the `cause`, because V8 quotes the text in its message.
  }
  // The message leaves out the body: it may hold secrets.
  const error = new DecodeError(
    `returned ${status} with ${text.length} characters of ${type} instead of ${media ?? 'JSON'}. Check \`baseUrl\`.`,
    context,
  );
  throw hideOn(error, { response, text: text.slice(0, keptText) });
}
