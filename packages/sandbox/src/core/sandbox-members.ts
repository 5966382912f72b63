/**
 * The JSON Schema of what the sandbox adds to a refusal, beside the members of the API's own envelope.
 *
 * Responses of the sandbox have what the contract of the API declares, and in a refusal these members at the top level.
 */
export const sandboxMembers: Readonly<Record<string, unknown>> = {
  type: 'object',
  properties: {
    rule: { type: 'string', description: 'The id of the rule that the request breaks.' },
    requestId: { type: 'string', description: 'The value of `X-Request-Id`.' },
    code: { type: 'string', description: 'What went wrong, for programs, if the API has no code of its own.' },
    currentState: { type: 'string', description: 'On 409: the state of the resource.' },
    allowedStates: {
      type: 'array',
      items: { type: 'string' },
      description: 'On 409: the states in which the request is possible.',
    },
    required: { type: 'string', description: 'On 403: the scope that the operation needs.' },
    missingIn: {
      type: 'array',
      items: { enum: ['platform', 'key', 'grant'] },
      description: 'On 403: who does not have the scope.',
    },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'message'],
        properties: {
          pointer: { type: 'string', description: 'JSON Pointer to what is wrong, such as `/items/0/rate`.' },
          message: { type: 'string' },
        },
        additionalProperties: false,
      },
      description: 'What is wrong with the input.',
    },
  },
  additionalProperties: false,
};
