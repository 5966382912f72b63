import type { Api } from './apis.ts';
import { findExamplePlaces, findExamples, type ContractExample } from './examples.ts';
import type { ExamplesPart } from './report.ts';
import { schemaWitness } from './schema-witness.ts';
import { askTypeScript } from './typescript-witness.ts';

/** What is wrong with the examples of one API; each problem names the file, the place in it, and what to change. */
export interface ExamplesJudgement {
  api: Api;
  /** Examples that stand where these tests do not look. */
  overlooked: string[];
  schema: string[];
  typescript: string[];
  part: ExamplesPart;
}

/** Holds every example against its closed JSON Schema and its type. `folder` takes the files given to the compiler. */
export function judgeExamples(apis: readonly Api[], folder: string): ExamplesJudgement[] {
  const found = apis.map(findExamples);
  const answers = askTypeScript(
    folder,
    apis.map(({ id, types }, index) => ({ name: id, types, assertions: found[index]! })),
  );
  return apis.map((api, index) => {
    const examples = found[index]!;
    const schemas = schemaWitness(api.document);
    const misfits = new Map(examples.map((example, position) => [example, answers[index]![position]]));
    const used = new Set(examples.flatMap(({ usedAt, definedAt }) => [usedAt, definedAt]));
    const owners = (webhooks: boolean): number =>
      new Set(examples.filter(({ kind }) => (kind === 'webhook') === webhooks).map(({ owner }) => owner)).size;
    return {
      api,
      overlooked: findExamplePlaces(api.document)
        .filter((place) => !used.has(place))
        .map(
          (place) => `spec/${api.id}: no test sees the example at ${place}. Use it in an operation, or take it out.`,
        ),
      schema: describe(
        examples,
        ({ schema, value }) => schemas.problems(schema, value),
        (problem) => `${problem}. Mend the example, or the schema if the example is right.`,
      ),
      typescript: describe(
        examples,
        (example) => misfits.get(example) ?? [],
        (problem) => `${problem} Mend the example; if its schema takes it, the generated type is too narrow.`,
      ),
      part: {
        api: api.id,
        uses: examples.length,
        distinct: new Set(examples.map(({ pair }) => pair)).size,
        operations: owners(false),
        events: owners(true),
        schema: examples.filter(({ schema, value }) => schemas.accepts(schema, value)).length,
        typescript: examples.filter((example) => misfits.get(example) === undefined).length,
      },
    };
  });
}

/** What is wrong with the examples, each thing once, however many operations share the example. */
function describe(
  examples: readonly ContractExample[],
  find: (example: ContractExample) => string | string[],
  word: (problem: string) => string,
): string[] {
  const problems = examples.flatMap((example) =>
    [find(example)].flat().map((problem) => `${example.place}: ${word(problem)}`),
  );
  return [...new Set(problems)];
}
