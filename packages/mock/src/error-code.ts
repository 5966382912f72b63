import { STATUS_CODES } from 'node:http';

/** Words that say only that something is wrong with a request. */
const NEUTRAL = new Set(
  'bad body entity error failed input invalid malformed parameter parameters params request unprocessable validation'.split(
    ' ',
  ),
);

/**
 * Says how well an error code fits a violation, as the number of its words that name what is wrong. `invalid_url` fits a
 * violation of `url` better than `invalid_request`, which fits every violation. `url_already_exists` does not fit, so the
 * result is `undefined`.
 */
export function specificity(code: string, names: readonly string[]): number | undefined {
  const named = new Set(names.flatMap(splitWords));
  const specific = splitWords(code).filter((word) => !NEUTRAL.has(word));
  return specific.every((word) => named.has(word)) ? specific.length : undefined;
}

/** Whether a code says that a request is invalid, as `invalid_url` does and `limit_reached` does not. */
export function saysInvalid(code: string): boolean {
  return splitWords(code).some((word) => NEUTRAL.has(word));
}

/** Returns a code that fits every violation, such as `bad_request` for 400. */
export function neutralCode(status: number): string {
  return splitWords(STATUS_CODES[status] ?? 'invalid request').join('_');
}

function splitWords(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}
