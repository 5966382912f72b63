import type { Provenance } from '../documents.ts';

/** The parts of `behaviour.json` that the documentation reads, in the form that `spec/behaviour.schema.json` gives them. */
export interface Behaviour {
  /** By id: the resource, a dot, and what the rule says in a few words. */
  rules: Record<string, Rule>;
  machines: Record<string, Machine>;
  /** Why an operation that changes something is in no machine, by operationId. */
  outside: Record<string, string>;
  decisions: Record<string, Decision>;
  /** Claims that are no rule, each with the reason. */
  'left-out'?: Record<string, string>;
}

/** What a rule or a decision governs. One that names nothing holds for the API as a whole. */
export interface Governed {
  operations?: string[];
  events?: string[];
}

export interface Rule extends Governed {
  rule: string;
  source: Provenance;
  check: string;
  /** The source of the outcome that `check` expects, if it is not that of the rule. */
  'check-source'?: Provenance;
  conflict?: string;
  scopes?: string[];
}

export interface Machine {
  about: string;
  states: Record<string, { about: string; final?: true; source?: Provenance }>;
  transitions: Transition[];
}

export interface Transition {
  /** Left out where the transition makes the resource. */
  from?: string | string[];
  to: string;
  by: Cause;
  emits?: string[];
  rule?: string;
  source: Provenance;
}

/** One of these: an operation, a person on a page of the vendor, time, or the other side by itself. */
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

/** The states a transition leads out of; none where it makes the resource. */
export function sourcesOf({ from = [] }: Transition): string[] {
  return typeof from === 'string' ? [from] : from;
}
