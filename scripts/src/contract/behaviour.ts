import type { Provenance } from './provenance.ts';

/** `behaviour.yaml`, in the form that `spec/behaviour.schema.json` describes. */
export interface Behaviour {
  /** By id: the resource, a dot, and the rule in a few words. */
  rules: Record<string, Rule>;
  machines: Record<string, Machine>;
  /** What operations are about and does not have a lifecycle, each with a sentence. */
  resources?: Record<string, string>;
  /** By operationId. */
  operations: Record<string, OperationSubject>;
  /** Limits, lifetimes and thresholds by name. */
  numbers: Record<string, NumberEntry>;
  /** The order in which a request is checked. */
  checks: Checks;
  /** How events are delivered. Left out if the API does not send any. */
  delivery?: Delivery;
  /** By operationId: why an operation that changes something is not in a machine. */
  outside: Record<string, string>;
  decisions: Record<string, Decision>;
  /** Claims that were considered but did not become rules, each with the reason. */
  'left-out'?: Record<string, string>;
}

/** The operations and events that a rule or a decision is about. Without any, it is about the API as a whole. */
export interface Governed {
  operations?: string[];
  events?: string[];
}

export interface Rule extends Governed {
  rule: string;
  source: Provenance;
  /** How to see from outside whether the rule holds. */
  check: string;
  /** The source of the outcome that `check` expects, if it is not that of the rule. */
  'check-source'?: Provenance;
  /** What a test needs to prove the rule. */
  'shown-by': ShownBy;
  /** Why no test can prove it, if `shown-by` is `nobody`. */
  'not-shown-because'?: string;
  /** Sources that contradict each other. */
  conflict?: string;
  scopes?: string[];
}

/**
 * What a test needs to prove a rule: a server that it sends requests to (`server`), a receiver of deliveries (`delivery`), or
 * our own code in front of any server (`client`). `nobody` if no test can prove it.
 */
export type ShownBy = 'server' | 'delivery' | 'client' | 'nobody';

export interface Machine {
  about: string;
  /** The schema of the contract that shows the resource. */
  schema?: string;
  /** By name, what is stored about the resource but not shown by the schema. */
  fields?: Record<string, string>;
  states: Record<string, { about: string; final?: true; source?: Provenance }>;
  transitions: Transition[];
}

export interface Transition {
  /** A verb. The same action has the same name in every state. */
  name: string;
  /** Left out if the transition creates the resource. */
  from?: string | string[];
  to: string;
  by: Cause;
  /** For a timer, the field of the resource with the time at which it fires. */
  due?: string;
  /** Clauses that must all hold. */
  if?: Clause[];
  /** Transitions of other machines, as `machine.name`. It fires when one of them fires for the same cause, and only then. */
  with?: string | string[];
  emits?: string[];
  rule?: string;
  source: Provenance;
}

/** Exactly one of these: an operation, a person on a page of the vendor, time, or the other side by itself. */
export interface Cause {
  operation?: string;
  hosted?: string;
  timer?: string;
  system?: string;
}

/**
 * A condition on one field. `body.…` is a member of the request, `resource.…` one of the schema or the fields of the machine.
 * `.distinct` at the end of an array is the number of its different items. An absent member is `null`.
 */
export interface Clause {
  field: string;
  is?: Scalar;
  in?: Scalar[];
  present?: boolean;
  'at-least'?: Bound;
  'at-most'?: Bound;
  'more-than'?: Bound;
  'less-than'?: Bound;
}

export type Scalar = string | number | boolean | null;

/** A number, or the name of one in `numbers`. */
export type Bound = number | string;

/** What an operation acts on. */
export interface OperationSubject {
  /** A machine, or one of `resources`. */
  resource: string;
  /** The field of the request that identifies it, such as `path.invoiceId`. Left out if the operation creates or lists. */
  id?: string;
  /** The resources that it belongs to, each with the field of the request that identifies it. */
  within?: Record<string, string>;
}

/** Where a number or a schedule is written for people. */
export interface Said {
  /** Ids of rules and decisions. */
  'said-in': string[];
}

export interface NumberEntry extends Said {
  about: string;
  value: number;
  /** `seconds`, `percent`, `bytes`, or the plural of what is counted. */
  unit: string;
  source: Provenance;
}

export interface Checks extends Said {
  /** The first check that fails decides the response. */
  order: { check: string; status: number[] }[];
}

export interface Delivery {
  /** The statuses of a successful attempt, from the first to the last one, and the time limit in seconds. */
  success: { statuses: [first: number, last: number]; timeout: number } & Said;
  /** The pauses before the retries in seconds. `jitter` is the part by which a pause can be longer or shorter. */
  retries: { count: number; delays: number[]; jitter: number; 'retry-after': 'ignored' | 'can-only-delay' } & Said;
  /** The number of consecutive failed attempts after which the receiver gets nothing more. */
  deactivation: { after: number | 'never' } & Said;
  /** The secret of an attempt after the secret was rotated: the one at the creation of the delivery, or the current one. */
  rotation: { 'signs-with': 'secret-at-creation' | 'secret-at-attempt' | 'secret-never-changes' } & Said;
  /** Whether a delivery that waits for its retry holds up the deliveries after it. */
  order: { 'retry-holds-up-later': boolean } & Said;
}

export interface Decision extends Governed {
  decision: string;
  basis: string;
  switch?: { default: SwitchValue; values: SwitchValue[] };
}

export type SwitchValue = string | number | boolean;

/** The transitions of other machines that a transition fires with, as `machine.name`. */
export function companions({ with: names = [] }: Pick<Transition, 'with'>): string[] {
  return [names].flat();
}

/** The states in which a transition can start. Empty if the transition creates the resource. */
export function startStates({ from = [] }: Pick<Transition, 'from'>): string[] {
  return [from].flat();
}
