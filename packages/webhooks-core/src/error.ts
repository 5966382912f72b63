/**
 * Why a delivery was refused.
 *
 * | code | HTTP | meaning |
 * |---|---|---|
 * | `missing_signature` | 400 | the signature header is absent or empty |
 * | `malformed_signature` | 400 | the signature header does not have the form of a signature |
 * | `signature_mismatch` | 400 | the signature does not match these bytes under any of the secrets |
 * | `event_name_missing` | 400 | the body does not name its event |
 * | `event_name_mismatch` | 400 | header and body name different events |
 * | `not_json` | 400 | the signature is valid, but the body is not JSON in UTF-8 |
 * | `body_unreadable` | 400 | the connection broke before the whole body arrived |
 * | `secret_unknown` | 400 | the `secret` function did not return a secret for this delivery |
 * | `body_too_large` | 413 | the body exceeds the limit |
 * | `invalid_payload` | 422 | the event does not match its schema; see `issues` |
 * | `body_already_parsed` | 500 | the receiver was given something other than the raw body |
 * | `body_missing` | 500 | the receiver was not given a body |
 * | `secret_empty` | 500 | a secret is an empty string, or the list of secrets is empty |
 * | `secret_has_whitespace` | 500 | a secret begins or ends with white space |
 * | `secret_malformed` | 500 | a secret does not have the form that the scheme requires |
 * | `secret_unavailable` | 500 | the `secret` function threw; see `cause` |
 *
 * Faults of the receiver itself lead to a 500, so that the sender tries again after the fault is fixed.
 */
export type WebhookVerificationCode =
  | 'missing_signature'
  | 'malformed_signature'
  | 'signature_mismatch'
  | 'event_name_missing'
  | 'event_name_mismatch'
  | 'not_json'
  | 'body_unreadable'
  | 'secret_unknown'
  | 'body_too_large'
  | 'invalid_payload'
  | 'body_already_parsed'
  | 'body_missing'
  | 'secret_empty'
  | 'secret_has_whitespace'
  | 'secret_malformed'
  | 'secret_unavailable';

/** One way in which an event does not match its schema, in the form of Standard Schema. */
export interface PayloadIssue {
  /** The description of the problem. */
  readonly message: string;
  /** The path from the root of the event. Absent if the whole event is meant. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

interface Details {
  got?: string;
  header?: string;
  shape?: string;
  tried?: number;
  limit?: number;
  form?: string;
  pointer?: string;
  name?: string;
  type?: string;
  issues?: readonly PayloadIssue[];
  cause?: unknown;
}

/** A delivery that was refused: `code` for programs, `message` for people, and the HTTP `status` of the response. */
export class WebhookVerificationError extends Error {
  override readonly name: string = 'WebhookVerificationError';
  /** The reason, for programs. */
  readonly code: WebhookVerificationCode;
  /** The HTTP status of the response. */
  readonly status: 400 | 413 | 422 | 500;
  /** What does not match the schema, for `invalid_payload`. Empty for other codes. */
  readonly issues: readonly PayloadIssue[];

  constructor(code: WebhookVerificationCode, details: Details = {}) {
    super(messages[code](details), 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.status = statusOf(code);
    this.issues = details.issues ?? [];
  }
}

function statusOf(code: WebhookVerificationCode): 400 | 413 | 422 | 500 {
  if (code === 'body_too_large') return 413;
  if (code === 'invalid_payload') return 422;
  return /^(body_already|body_missing|secret_(?!unknown))/.test(code) ? 500 : 400;
}

/** Each message gives the cause, the expectation and the next step. */
const messages: Readonly<Record<WebhookVerificationCode, (details: Details) => string>> = {
  missing_signature: ({ header }) =>
    `The ${header} header is missing or empty, but every delivery must be signed. Check that the request comes from ` +
    'the sender, and that no proxy removes the header.',
  malformed_signature: ({ header, shape }) =>
    `The ${header} header is not a signature. It must be ${shape}. Pass it on as it arrived.`,
  signature_mismatch: ({ header, tried }) =>
    `The signature in ${header} does not match these bytes under any secret (tried: ${tried}). Check that the secret ` +
    'belongs to this endpoint. Pass the body on as it arrived: serializing it again changes its bytes.',
  event_name_missing: ({ pointer }) =>
    `The body must name its event as a string at ${pointer}. Check that the delivery comes from this API.`,
  event_name_mismatch: ({ header, name, type }) =>
    `The ${header} header says "${name}", but the signed body says "${type}". The header is not signed and was changed ` +
    'on the way. Check the proxies in front of this receiver.',
  not_json: () =>
    'The signature is valid, but the body is not JSON in UTF-8. Check that the secret belongs to this API.',
  body_unreadable: () => 'The connection broke before the whole body arrived. The sender will try again.',
  secret_unknown: () =>
    'The `secret` function did not return a secret for this delivery. Return one or several for every endpoint in use.',
  body_too_large: ({ limit }) =>
    `The body has more than ${limit} bytes. Increase \`bodyLimit\` if you expect such deliveries.`,
  invalid_payload: ({ type, issues }) =>
    `The ${type} event does not match its schema: ${issues?.[0]?.message}. See \`issues\`. To accept it unchecked, ` +
    'remove `validate`.',
  body_already_parsed: ({ got }) =>
    `The body must be raw (got: ${got}), because the signature covers the bytes as they arrived. Other code, such as a ` +
    'body parser, has read it first. Move the receiver in front of that code; with Express, above express.json(). The ' +
    'guide "Receiving webhooks" lists what to set on each host.',
  body_missing: () => 'The body is missing. Pass on the string or the bytes as they arrived.',
  secret_empty: () =>
    '`secret` is empty. Set it to the secret of this endpoint. A common cause is an environment variable that is not set.',
  secret_has_whitespace: () =>
    '`secret` begins or ends with white space. Trim it. A common cause is a line feed at the end of a file.',
  secret_malformed: ({ form }) => `\`secret\` is not valid ${form}. Copy the whole secret again.`,
  secret_unavailable: () => 'The `secret` function threw an error. See `cause`.',
};
