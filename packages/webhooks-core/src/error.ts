/**
 * Why a delivery was refused.
 *
 * | code | HTTP | meaning |
 * |---|---|---|
 * | `missing_signature` | 400 | the signature header is absent or empty |
 * | `malformed_signature` | 400 | the header does not have the form of a signature |
 * | `signature_mismatch` | 400 | the signature fits none of the secrets for these bytes |
 * | `event_name_missing` | 400 | the body does not name its event |
 * | `event_name_mismatch` | 400 | header and body name different events |
 * | `not_json` | 400 | the signature is right, but the body is not JSON in UTF-8 |
 * | `body_unreadable` | 400 | the connection broke before the body was whole |
 * | `secret_unknown` | 400 | the `secret` function knows no secret for this delivery |
 * | `body_too_large` | 413 | the body is over the limit |
 * | `invalid_payload` | 422 | the event does not fit its schema; see `issues` |
 * | `body_already_parsed` | 500 | the receiver was given something else than the raw body |
 * | `body_missing` | 500 | the receiver was given no body at all |
 * | `secret_empty` | 500 | a secret is an empty string, or there is none in the list |
 * | `secret_has_whitespace` | 500 | a secret begins or ends with white space |
 * | `secret_malformed` | 500 | a secret is not in the form that the scheme asks for |
 * | `secret_unavailable` | 500 | the `secret` function threw; see `cause` |
 *
 * What is wrong with the receiver itself is answered with 500, so that the sender tries again once it is mended.
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

/** One thing in an event that does not fit its schema, in the form of Standard Schema. */
export interface PayloadIssue {
  /** What is wrong, for people. */
  readonly message: string;
  /** Where in the event, from its root; left out for all of it. */
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
  said?: string;
  type?: string;
  issues?: readonly PayloadIssue[];
  cause?: unknown;
}

/** A delivery that was refused: `code` for programs, `message` for people, and the HTTP `status` to answer with. */
export class WebhookVerificationError extends Error {
  override readonly name: string = 'WebhookVerificationError';
  /** Why, for programs. */
  readonly code: WebhookVerificationCode;
  /** The HTTP status to answer with. */
  readonly status: 400 | 413 | 422 | 500;
  /** What does not fit, for `invalid_payload`; else empty. */
  readonly issues: readonly PayloadIssue[];

  constructor(code: WebhookVerificationCode, details: Details = {}) {
    super(sentences[code](details), 'cause' in details ? { cause: details.cause } : undefined);
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

/** Cause, expectation, next step. */
const sentences: Readonly<Record<WebhookVerificationCode, (details: Details) => string>> = {
  missing_signature: ({ header }) =>
    `The header ${header} is missing or empty, but every delivery is signed there. Check that the request comes from ` +
    'the sender, and that no proxy drops the header.',
  malformed_signature: ({ header, shape }) =>
    `The header ${header} is not a signature: it has to be ${shape}. Pass it on as it arrived.`,
  signature_mismatch: ({ header, tried }) =>
    `The signature in ${header} fits none of the secrets for these bytes (tried: ${tried}). Check that the secret is ` +
    'that of this endpoint, and that the body is passed on as it arrived: parsed and written out again, it is other bytes.',
  event_name_missing: ({ pointer }) =>
    `The body has no text at ${pointer}, where the name of the event belongs. Check that this is a delivery of this API.`,
  event_name_mismatch: ({ header, said, type }) =>
    `The header ${header} says "${said}", the signed body says "${type}". Somebody changed the header on the way, as ` +
    'it is not signed; look at what stands between the sender and here.',
  not_json: () =>
    'The signature is right, but the body is not JSON in UTF-8. Check that the secret belongs to this API and no other.',
  body_unreadable: () => 'The connection broke before the body was whole. The sender will try again.',
  secret_unknown: () =>
    'The `secret` function gave no secret for this delivery, so it cannot be verified. Return a secret, or several, ' +
    'for every endpoint that is in use.',
  body_too_large: ({ limit }) =>
    `The body has more than ${limit} bytes. Raise \`bodyLimit\` if deliveries of that size are to be expected.`,
  invalid_payload: ({ type, issues }) =>
    `The event ${type} does not fit its schema: ${issues?.[0]?.message}. See \`issues\`, and leave \`validate\` out to ` +
    'take events as they come.',
  body_already_parsed: ({ got }) =>
    `The body is no longer raw (got: ${got}), but the signature covers its bytes as they arrived. With Express, move ` +
    "this above express.json(), or give the route express.raw({ type: '*/*' }); elsewhere pass on the string or the bytes.",
  body_missing: () => 'There is no body. Pass on the string or the bytes of the request as they arrived.',
  secret_empty: () =>
    '`secret` is empty. Give the one that the sender issued for this endpoint; an environment variable that is not ' +
    'set is a common cause.',
  secret_has_whitespace: () =>
    '`secret` begins or ends with white space. Trim it; a line feed at the end of a file is a common cause.',
  secret_malformed: ({ form }) => `\`secret\` is not ${form}, which this API uses. Copy it again, whole.`,
  secret_unavailable: () => 'The `secret` function threw, so the delivery cannot be verified. See `cause`.',
};
