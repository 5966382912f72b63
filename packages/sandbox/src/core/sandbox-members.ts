/**
 * The members that the sandbox adds to a refusal, beside those of the envelope of the API, as a JSON Schema (2020-12). A client
 * that knows only the contract ignores them.
 */
export const sandboxMembers = {
  type: 'object',
  properties: {
    code: { type: 'string', description: 'For programs, if the envelope of the API does not have a code of its own.' },
    rule: { type: 'string', description: 'The id of the rule that refused the request.' },
    requestId: { type: 'string', description: 'The value of `X-Request-Id`.' },
    currentState: { type: 'string', description: 'On 409: the state of the resource.' },
    allowedStates: {
      type: 'array',
      items: { type: 'string' },
      description: 'On 409: the states in which the request is possible.',
    },
    required: { type: 'string', description: 'On 403: the scope that is needed.' },
    missingIn: {
      type: 'array',
      items: { enum: ['platform', 'key', 'grant'] },
      description: 'On 403: who does not have the scope.',
    },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON Pointer into the body; for a parameter, its place and name, such as `/query/page`.',
          },
          message: { type: 'string' },
        },
        required: ['pointer', 'message'],
        additionalProperties: false,
      },
      description: 'On invalid input: what is wrong, and where.',
    },
  },
} as const;
