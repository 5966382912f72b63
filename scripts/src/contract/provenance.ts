/** The values of `x-provenance`, and of `source` in `behaviour.yaml`: where a claim comes from. */
export const provenances = ['stated', 'implied', 'example', 'vendor', 'decided'] as const;
export type Provenance = (typeof provenances)[number];

/** The meaning of each value, as one sentence for readers of the site and of `EVIDENCE.md`. */
export const provenanceMeaning: Readonly<Record<Provenance, string>> = {
  stated: 'The vendor’s documentation says so.',
  implied: 'It follows from the vendor’s documentation.',
  example: 'Only an example in the vendor’s documentation shows it.',
  vendor: 'Another page of the vendor says so.',
  decided: 'No source says so. It is our decision.',
};

/** Marks that any object of a contract can carry. */
export interface Marked {
  'x-provenance'?: Provenance;
  /** The reason, for a claim that was decided. */
  'x-why'?: string;
}

export function isProvenance(value: unknown): value is Provenance {
  return typeof value === 'string' && provenances.some((provenance) => provenance === value);
}
