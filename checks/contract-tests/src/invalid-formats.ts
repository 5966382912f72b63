// For each format that a schema may use: a text that does not have this format, or `null` if every text has it.
const INVALID: Record<string, string | null> = {
  date: '2026-02-30',
  time: '25:00:00Z',
  'date-time': '2026-02-30T12:00:00Z',
  'iso-time': '25:00:00',
  'iso-date-time': '2026-02-30T12:00:00',
  duration: '1 day',
  uri: 'not a uri',
  'uri-reference': 'not a\\reference',
  'uri-template': '{unclosed',
  url: 'not a url',
  email: 'not an address',
  hostname: '-not-a-host-',
  ipv4: '256.0.0.1',
  ipv6: '::g',
  regex: '(unclosed',
  uuid: 'not-a-uuid',
  'json-pointer': 'no-slash',
  'json-pointer-uri-fragment': '/no-hash',
  'relative-json-pointer': '/no-number',
  byte: 'no Base64!',
  // Formats of numbers, and formats that only say how to show a text.
  int32: null,
  int64: null,
  float: null,
  double: null,
  password: null,
  binary: null,
};

/**
 * A text that does not have this format, or `undefined` if every text has it.
 *
 * @throws {Error} for an unknown format, because no test would notice a text that breaks it.
 */
export function invalidFor(format: string): string | undefined {
  const invalid = INVALID[format];
  if (invalid === undefined) {
    throw new Error(
      `The format "${format}" is not known. Use one of ${Object.keys(INVALID).join(', ')}, or a pattern.`,
    );
  }
  return invalid ?? undefined;
}
