import type { Mutant } from './mutants.ts';

export const witnesses = ['schema', 'typescript'] as const;
export type Witness = (typeof witnesses)[number];

/** The result of each witness for a mutant: `true` if the witness rejects it. */
export type Testimony = Readonly<Record<Witness, boolean>>;

/** The verdict about a mutant. */
export interface Verdict {
  /** Why a witness accepts the mutant, if the reason is good. */
  reasons: Partial<Record<Witness, string>>;
  /** A witness accepts the mutant without a reason, or rejects a value that is open by design. */
  problems: string[];
}

/** A good reason for a witness to accept a mutant. It depends on the kind of mutant and the keyword that it breaks. */
interface Excuse {
  applies(mutant: Mutant, isSent: boolean): boolean;
  witnesses: readonly Witness[];
  reason(mutant: Mutant): string;
  /** Set if the witness must accept the mutant. */
  byDesign?: boolean;
}

/** Keywords that the generated types cannot repeat: TypeScript types cannot say … */
const BEYOND_TYPES: Record<string, string> = {
  integer: 'that a number is whole',
  format: 'what format a text has',
  pattern: 'what pattern a text follows',
  minLength: 'how long a text is',
  maxLength: 'how long a text is',
  minimum: 'how large a number is',
  maximum: 'how large a number is',
  exclusiveMinimum: 'how large a number is',
  exclusiveMaximum: 'how large a number is',
  multipleOf: 'what a number is a multiple of',
  minItems: 'how many items an array has',
  maxItems: 'how many items an array has',
  uniqueItems: 'that the items of an array differ',
  minProperties: 'how many properties an object has',
  dependentRequired: 'that one property calls for another',
  'required-by-alternative': 'that one of several properties is there',
};

const openByDesign = 'Open by design: the list of values may grow, so readers must accept unknown values.';

const EXCUSES: readonly Excuse[] = [
  {
    applies: ({ breaks }) => breaks === 'x-extensible-enum',
    witnesses: ['schema'],
    reason: () => openByDesign,
    byDesign: true,
  },
  {
    // In a request, the type is closed, so that a misspelt value does not compile.
    applies: ({ breaks }, isSent) => breaks === 'x-extensible-enum' && !isSent,
    witnesses: ['typescript'],
    reason: () => openByDesign,
    byDesign: true,
  },
  {
    applies: ({ breaks }) => breaks in BEYOND_TYPES,
    witnesses: ['typescript'],
    reason: ({ breaks }) => `TypeScript types cannot say ${BEYOND_TYPES[breaks]}.`,
  },
  {
    applies: ({ admittedBy }) => admittedBy !== undefined,
    witnesses: ['schema', 'typescript'],
    reason: ({ admittedBy }) => `Another branch of the union accepts it (${admittedBy}).`,
  },
];

/**
 * Judges one mutant. A witness that can express the broken keyword must reject the mutant, so the two witnesses agree if
 * both can. If the schema accepts the mutant through another branch of a union, the type must accept it too. `isSent` is set
 * for a value in a request of the integrator.
 */
export function judge(mutant: Mutant, testimony: Testimony, isSent = false): Verdict {
  const reasons: Verdict['reasons'] = {};
  const problems: string[] = [];
  for (const witness of witnesses) {
    const excuse = EXCUSES.find((each) => each.witnesses.includes(witness) && each.applies(mutant, isSent));
    if (testimony[witness]) {
      if (excuse?.byDesign) problems.push(`${NAMES[witness]} rejects it. ${excuse.reason(mutant)}`);
    } else if (excuse) reasons[witness] = excuse.reason(mutant);
    else problems.push(`${NAMES[witness]} accepts it, and no reason is known. ${ADVICE[witness]}`);
  }
  if (mutant.admittedBy !== undefined && testimony.typescript && !testimony.schema) {
    problems.push('The schema accepts it, but the type rejects it: the type is narrower than the schema.');
  }
  return { reasons, problems };
}

const NAMES: Record<Witness, string> = { schema: 'The schema', typescript: 'The type' };

const ADVICE: Record<Witness, string> = {
  schema: 'Say in the schema what the value must be.',
  typescript: 'Write the schema so that its generated type says it too, or fix the generator.',
};
