import type { Api } from './apis.ts';
import { findExamples, type ContractExample } from './examples.ts';
import { mutantsOf, unbrokenKeywords, type Mutant, type Variant } from './mutants.ts';
import { reportFile, type MutantsPart } from './report.ts';
import { schemaWitness } from './schema-witness.ts';
import { askTypeScript } from './typescript-witness.ts';
import { judge } from './verdict.ts';

/** The problems that the mutants of one API show. Each names the file, the place in it, and what to change. */
export interface MutantsJudgement {
  api: Api;
  /** The number of pairs of example and schema. */
  examples: number;
  /** Keywords of the schemas that no mutant breaks. */
  unbroken: string[];
  /** Mutants that a witness should have rejected but accepted, or the opposite. Similar ones share a line. */
  mutants: string[];
  /** Harmless changes that the schema accepts and the type rejects. */
  variants: string[];
  part: MutantsPart;
}

/**
 * Breaks every example in every way, and checks each mutant against the closed JSON Schema and the type. The files for
 * the compiler are written to `folder`. The examples must fit their schemas.
 */
export function judgeMutants(apis: readonly Api[], folder: string): MutantsJudgement[] {
  const broken = apis.map((api) => ({ api, schemas: schemaWitness(api.document), ...breakExamples(api) }));
  const misfits = askTypeScript(
    folder,
    broken.flatMap(({ api: { id, types }, mutants, variants }) => [
      { name: `${id}.mutants`, types, assertions: mutants.map(assertion) },
      { name: `${id}.variants`, types, assertions: variants.map(assertion) },
    ]),
  );
  return broken.map(({ api, schemas, examples, mutants, variants }, index) => {
    const [ofMutants = [], ofVariants = []] = misfits.slice(2 * index);
    const judged = mutants.map(({ example, mutant }, position) => {
      const testimony = {
        schema: !schemas.accepts(example.schema, mutant.value),
        typescript: ofMutants[position] !== undefined,
      };
      return { example, mutant, ...testimony, ...judge(mutant, testimony, isSent(api, example)) };
    });
    const found = judged.flatMap((each) => each.problems.map((problem) => ({ ...each, problem })));
    const similar = Map.groupBy(found, ({ example, problem }) => `${example.place} ${problem}`);
    return {
      api,
      examples,
      unbroken: unbrokenKeywords(api.document).map(
        ({ keyword, pointer }) =>
          `spec/${api.id}: no mutant breaks the ${keyword} at ${pointer}. Add it to src/mutants.ts.`,
      ),
      mutants: [...similar.values()].map((own) => {
        const { example, mutant, problem } = own[0]!;
        const others = own.length > 1 ? ` (and ${own.length - 1} similar mutants, see ${reportFile})` : '';
        return `${example.place}: with ${changeIn(mutant)}: ${problem}${others}`;
      }),
      variants: variants.flatMap(({ example, mutant }, position) => {
        const refusal = ofVariants[position];
        if (refusal === undefined) return [];
        const what = `${example.place}: with ${changeIn(mutant)} the schema accepts it, the type does not`;
        return [`${what}: ${refusal} Fix the generator or the schema.`];
      }),
      part: {
        api: api.id,
        variants: variants.length,
        mutants: judged.map(({ example, mutant: { pointer, kind, change }, schema, typescript, reasons, problems }) => {
          return { place: example.place, pointer, kind, change, schema, typescript, reasons, problems };
        }),
      },
    };
  });
}

/** Whether a value is in a request that the integrator sends. */
function isSent({ document }: Api, { kind, owner }: ContractExample): boolean {
  if (document['x-direction'] === 'inbound' || Object.hasOwn(document.webhooks ?? {}, owner)) return false;
  return kind === 'parameter' || kind === 'request';
}

interface Broken<Change> {
  example: ContractExample;
  mutant: Change;
}

function breakExamples(api: Api): { examples: number; mutants: Broken<Mutant>[]; variants: Broken<Variant>[] } {
  const { accepts } = schemaWitness(api.document);
  const examples = [...new Map(findExamples(api).map((example) => [example.pair, example])).values()];
  const made = examples.map((example) => ({
    example,
    ...mutantsOf(example.schema, example.value, { document: api.document, accepts }),
  }));
  return {
    examples: examples.length,
    mutants: made.flatMap(({ example, mutants }) => mutants.map((mutant) => ({ example, mutant }))),
    variants: made.flatMap(({ example, variants }) =>
      variants.filter(({ value }) => accepts(example.schema, value)).map((mutant) => ({ example, mutant })),
    ),
  };
}

function assertion({ example: { type }, mutant: { value } }: Broken<Mutant | Variant>): {
  type: string;
  value: unknown;
} {
  return { type, value };
}

function changeIn({ pointer, change }: Mutant | Variant): string {
  return `${pointer || 'the whole value'} ${change}`;
}
