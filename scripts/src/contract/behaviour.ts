import type { Provenance } from './provenance.ts';

/** `behaviour.yaml`, in the form that `spec/behaviour.schema.json` describes. */
export interface Behaviour {
  /** By id: the resource, a dot, and the rule in a few words. */
  rules: Record<string, Rule>;
  machines: Record<string, Machine>;
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
  /** Sources that contradict each other. */
  conflict?: string;
  scopes?: string[];
}

export interface Machine {
  about: string;
  states: Record<string, { about: string; final?: true; source?: Provenance }>;
  transitions: Transition[];
}

export interface Transition {
  /** Left out if the transition creates the resource. */
  from?: string | string[];
  to: string;
  by: Cause;
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

export interface Decision extends Governed {
  decision: string;
  basis: string;
  switch?: { default: SwitchValue; values: SwitchValue[] };
}

export type SwitchValue = string | number | boolean;

/** The states in which a transition can start. Empty if the transition creates the resource. */
export function startStates({ from = [] }: Pick<Transition, 'from'>): string[] {
  return [from].flat();
}
