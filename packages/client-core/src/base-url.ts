/**
 * Returns a base URL without slashes at its end. Throws a `TypeError` if it is not an absolute `http` or `https` URL, and if it has
 * a user, a query or a fragment. In a browser, it may also be an absolute path, such as `/api`. The message leaves out the URL,
 * which may hold a secret.
 */
export function normalizeBaseUrl(value: unknown): string {
  const text = String(value).trim();
  const base = (globalThis as { location?: Location }).location?.href;
  if (/^(https?:\/\/[^\\/?#@]+(\/|$)|\/)[^?#]*$/i.test(text) && URL.canParse(text, base))
    return text.replace(/\/+$/, '');
  throw new TypeError('baseUrl must be a URL such as https://api.example.com/v1, without user, query and fragment.');
}
