import type { Mutant } from './mutants.ts';

export const witnesses = ['schema', 'typescript'] as const;
export type Witness = (typeof witnesses)[number];

/** What each witness says of a mutant: `true` where it rejects it. */
export type Testimony = Readonly<Record<Witness, boolean>>;

/** What a mutant and its witnesses come to. */
export interface Verdict {
  /** Why a witness lets the mutant live, where there is a good reason. */
  reasons: Partial<Record<Witness, string>>;
  /** What is wrong: a witness lets the mutant live without a reason, or rejects what is open by design. */
  problems: string[];
}

/** Why a witness may let a mutant live, told from the kind of mutant and from what it breaks. */
interface Excuse {
  applies(mutant: Mutant): boolean;
  witnesses: readonly Witness[];
  reason(mutant: Mutant): string;
  /** Set where the witness not only may but must let it live. */
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

const EXCUSES: readonly Excuse[] = [
  {
    applies: ({ breaks }) => breaks === 'x-extensible-enum',
    witnesses: ['schema', 'typescript'],
    reason: () => 'Open by design: the list of values may grow, and readers must take unknown ones.',
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
    reason: ({ admittedBy }) => `Another branch of the union takes it (${admittedBy}).`,
  },
];

/**
 * Judges one mutant. A witness that can express what was broken has to reject it; where both can, they thereby agree.
 * What the schema takes because another branch of a union does, the types have to take as well.
 */
export function judge(mutant: Mutant, testimony: Testimony): Verdict {
  const reasons: Verdict['reasons'] = {};
  const problems: string[] = [];
  for (const witness of witnesses) {
    const excuse = EXCUSES.find((each) => each.witnesses.includes(witness) && each.applies(mutant));
    if (testimony[witness]) {
      if (excuse?.byDesign) problems.push(`${NAMES[witness]} refuses it. ${excuse.reason(mutant)}`);
    } else if (excuse) reasons[witness] = excuse.reason(mutant);
    else problems.push(`${NAMES[witness]} takes it, and no reason is known. ${ADVICE[witness]}`);
  }
  if (mutant.admittedBy !== undefined && testimony.typescript && !testimony.schema) {
    problems.push('The schema takes it, but the type refuses it: the type is narrower than the schema.');
  }
  return { reasons, problems };
}

const NAMES: Record<Witness, string> = { schema: 'The schema', typescript: 'The type' };

const ADVICE: Record<Witness, string> = {
  schema: 'Say in the schema what the value has to be.',
  typescript: 'Describe the schema so that its generated type says it too, or mend the generator.',
};
