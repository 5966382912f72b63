import type { Api } from './apis.ts';
import { findExamples, type ContractExample } from './examples.ts';
import { mutantsOf, unbrokenKeywords, type Mutant, type Variant } from './mutants.ts';
import { reportFile, type MutantsPart } from './report.ts';
import { schemaWitness } from './schema-witness.ts';
import { askTypeScript } from './typescript-witness.ts';
import { judge } from './verdict.ts';

/** What the mutants of one API show; each problem names the file, the place in it, and what to change. */
export interface MutantsJudgement {
  api: Api;
  /** How many examples were broken, each once under each schema. */
  examples: number;
  /** Keywords of the schemas that no mutant breaks. */
  unbroken: string[];
  /** Mutants that a witness should have rejected and did not, or the other way round; those alike in one line. */
  mutants: string[];
  /** Harmless changes that the schema takes and the type refuses. */
  variants: string[];
  part: MutantsPart;
}

/**
 * Breaks every example in every way, and asks the closed JSON Schema and the type what they say of each mutant.
 * `folder` takes the files given to the compiler. The examples have to fit their schemas.
 */
export function judgeMutants(apis: readonly Api[], folder: string): MutantsJudgement[] {
  const broken = apis.map((api) => ({ api, schemas: schemaWitness(api.document), ...breakExamples(api) }));
  const answers = askTypeScript(
    folder,
    broken.flatMap(({ api: { id, types }, mutants, variants }) => [
      { name: `${id}.mutants`, types, assertions: mutants.map(assertion) },
      { name: `${id}.variants`, types, assertions: variants.map(assertion) },
    ]),
  );
  return broken.map(({ api, schemas, examples, mutants, variants }, index) => {
    const [ofMutants = [], ofVariants = []] = answers.slice(2 * index);
    const judged = mutants.map(({ example, mutant }, position) => {
      const testimony = {
        schema: !schemas.accepts(example.schema, mutant.value),
        typescript: ofMutants[position] !== undefined,
      };
      return { example, mutant, ...testimony, ...judge(mutant, testimony) };
    });
    const found = judged.flatMap((each) => each.problems.map((problem) => ({ ...each, problem })));
    const alike = Map.groupBy(found, ({ example, problem }) => `${example.place} ${problem}`);
    return {
      api,
      examples,
      unbroken: unbrokenKeywords(api.document).map(
        ({ keyword, pointer }) =>
          `spec/${api.id}: no mutant breaks the ${keyword} at ${pointer}. Teach it to src/mutants.ts.`,
      ),
      mutants: [...alike.values()].map((own) => {
        const { example, mutant, problem } = own[0]!;
        const others = own.length > 1 ? ` (and ${own.length - 1} mutants more like it, see ${reportFile})` : '';
        return `${example.place}: with ${changeIn(mutant)}: ${problem}${others}`;
      }),
      variants: variants.flatMap(({ example, mutant }, position) => {
        const refusal = ofVariants[position];
        if (refusal === undefined) return [];
        const what = `${example.place}: with ${changeIn(mutant)} the schema takes it, the type does not`;
        return [`${what}: ${refusal} Mend the generator, or the schema.`];
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
