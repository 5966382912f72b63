import type { Api } from './apis.ts';
import { findExamplePlaces, findExamples, findSchemaExamples } from './examples.ts';
import type { ExamplesPart } from './report.ts';
import { schemaWitness } from './schema-witness.ts';
import { askTypeScript } from './typescript-witness.ts';

/** The problems of the examples of one API. Each names the file, the place in it, and what to change. */
export interface ExamplesJudgement {
  api: Api;
  /** Examples in places that these tests do not check. */
  overlooked: string[];
  schema: string[];
  typescript: string[];
  part: ExamplesPart;
}

/** Checks every example against its closed JSON Schema and its type. The files for the compiler are written to `folder`. */
export function judgeExamples(apis: readonly Api[], folder: string): ExamplesJudgement[] {
  const found = apis.map(findExamples);
  const misfitsByApi = askTypeScript(
    folder,
    apis.map(({ id, types }, index) => ({ name: id, types, assertions: found[index]! })),
  );
  return apis.map((api, index) => {
    const examples = found[index]!;
    const schemas = schemaWitness(api.document);
    const misfits = new Map(examples.map((example, position) => [example, misfitsByApi[index]![position]]));
    const schemaExamples = findSchemaExamples(api.document);
    const used = new Set([
      ...examples.flatMap(({ usedAt, definedAt }) => [usedAt, definedAt]),
      ...schemaExamples.map(({ pointer }) => pointer),
    ]);
    const owners = (webhooks: boolean): number =>
      new Set(examples.filter(({ kind }) => (kind === 'webhook') === webhooks).map(({ owner }) => owner)).size;
    return {
      api,
      overlooked: findExamplePlaces(api.document)
        .filter((place) => !used.has(place))
        .map(
          (place) => `spec/${api.id}: no test checks the example at ${place}. Use it in an operation, or remove it.`,
        ),
      schema: listProblems(
        [
          ...examples,
          ...schemaExamples.map((example) => ({ ...example, place: `spec/${api.id} (${example.pointer})` })),
        ],
        ({ schema, value }) => schemas.problems(schema, value),
        (problem) => `${problem}. Fix the example, or fix the schema if the example is right.`,
      ),
      typescript: listProblems(
        examples,
        (example) => misfits.get(example) ?? [],
        (problem) => `${problem} Fix the example. If its schema accepts it, the generated type is too narrow.`,
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

/** The problems of the examples, without duplicates from operations that share an example. */
function listProblems<Example extends { place: string }>(
  examples: readonly Example[],
  find: (example: Example) => string | string[],
  phrase: (problem: string) => string,
): string[] {
  const problems = examples.flatMap((example) =>
    [find(example)].flat().map((problem) => `${example.place}: ${phrase(problem)}`),
  );
  return [...new Set(problems)];
}
