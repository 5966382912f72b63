import { numbers } from '@wirepact/payments/behaviour';
import type { BodyRefusal, ViolationEntry } from '../../core/definition.ts';
import { findTargetProblem } from '../webhook-target.ts';

/** A request body with what its schema found. */
export interface CheckedBody {
  readonly operation: string;
  readonly body: unknown;
  readonly violations: readonly ViolationEntry[];
  /** Whether a URL leads to this machine, and was allowed. Default: it does not. */
  isLocal?(url: string): boolean;
}

const WEBHOOK_ID = /^wh_[0-9a-fA-F]{32}$/;

/** The refusals of a body, in the order of their checks. */
export function checkBody({ operation, body, violations, isLocal }: CheckedBody): readonly BodyRefusal[] {
  const members = membersOf(body);
  const found =
    operation === 'createWebhook'
      ? [checkUrl(members['url'], violations, isLocal), checkEventTypes(members['event_types'], violations)]
      : [checkWebhookId(members['webhook_id'])];
  return [...found, checkRest(found.every(isAbsent), violations)].filter((refusal) => refusal !== undefined);
}

function checkUrl(
  url: unknown,
  violations: readonly ViolationEntry[],
  isLocal: CheckedBody['isLocal'],
): BodyRefusal | undefined {
  if (typeof url !== 'string') {
    return {
      refusal: 'webhook.creation-needs-url-only',
      detail: 'The body has no `url`. Send a JSON object with the HTTPS URL that receives the events.',
    };
  }
  const problem = findTargetProblem(url, numbers['webhook-port']);
  if (!problem || (problem.kind === 'not-allowed' && isLocal?.(url))) return checkCharacters(violations);
  return {
    refusal: problem.kind === 'not-https' ? 'webhook.url-is-https' : 'webhook-targets',
    detail: problem.detail,
  };
}

/** The parser repairs some texts that are not URLs. */
function checkCharacters(violations: readonly ViolationEntry[]): BodyRefusal | undefined {
  if (!violations.some(({ instancePath }) => instancePath === '/url')) return undefined;
  return {
    refusal: 'webhook-targets',
    detail: 'The URL has characters that a URL cannot have. Percent-encode them, and write the host in Punycode.',
  };
}

function checkEventTypes(value: unknown, violations: readonly ViolationEntry[]): BodyRefusal | undefined {
  const found = violations.find(({ instancePath }) => /^\/event_types(\/|$)/.test(instancePath));
  if (!found) return undefined;
  const index = Number(found.instancePath.split('/')[2] ?? Number.NaN);
  if (Array.isArray(value) && !Number.isNaN(index)) {
    return {
      refusal: 'webhook.unknown-event-type-refused',
      detail: `${JSON.stringify(value[index])} is not an event type. Use a name from the list of events, or a kind of events such as payment.all.`,
    };
  }
  return {
    refusal: 'event-types',
    detail: '`event_types` is not a list of different event types. Leave it out to receive every event.',
  };
}

function checkWebhookId(id: unknown): BodyRefusal | undefined {
  if (typeof id === 'string' && WEBHOOK_ID.test(id)) return undefined;
  return {
    refusal: 'webhook.deletion-needs-id-of-own-webhook',
    detail:
      'The body has no valid `webhook_id`. Send a JSON object with the id of a webhook: wh_ and 32 hexadecimal digits.',
  };
}

/** What no code of the vendor describes. */
function checkRest(isRest: boolean, violations: readonly ViolationEntry[]): BodyRefusal | undefined {
  const [first] = violations;
  if (!isRest || !first) return undefined;
  const place = first.instancePath === '' ? 'it' : first.instancePath;
  return { refusal: 'body', detail: `The body is invalid: ${place} ${first.message ?? 'is not allowed'}.` };
}

function isAbsent(refusal: BodyRefusal | undefined): boolean {
  return refusal === undefined;
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {};
}
