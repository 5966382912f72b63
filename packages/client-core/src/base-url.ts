/**
 * Returns a base URL without slashes at its end. Throws a `TypeError` if it is not an absolute `http` or `https` URL, and if it has
 * a user, a query or a fragment. In a browser, it may also be an absolute path, such as `/api`. The message leaves out anything
 * that may be secret.
 */
export function normalizeBaseUrl(value: unknown): string {
  const text = String(value).trim();
  let url: URL | undefined;
  try {
    url = new URL(text, text.startsWith('/') ? (globalThis as { location?: Location }).location?.href : undefined);
  } catch {
    // Reported below.
  }
  const got = /[@?#]/.test(text) ? '' : `, got "${text}"`;
  // `new URL` also accepts `https:host` and `https:/host`.
  if (!url || !/^(https?:\/)?\//i.test(text) || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`baseUrl must be an http or https URL such as https://api.example.com/v1${got}`);
  }
  if (url.username || url.password) {
    throw new TypeError('baseUrl must not contain a user name or a password. Pass credentials as options or headers.');
  }
  if (/[?#]/.test(text)) throw new TypeError('baseUrl must not contain a query or a fragment.');
  return text.replace(/\/+$/, '');
}
