import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filesBelow } from '@wirepact/scripts/files';
import { shortPath, type Api } from './apis.ts';
import { findExamples } from './examples.ts';
import type { EventsPart } from './report.ts';
import { schemaWitness } from './schema-witness.ts';

/** The problems of the events of one API. Each names the file and what to change. */
export interface EventsJudgement {
  /** Events without an example. */
  bare: string[];
  deliveries: string[];
  part: EventsPart;
}

/**
 * Checks the bytes of every example delivery: they must fit the schema in the OpenAPI document and the one in the AsyncAPI
 * document, and they must be what `JSON.stringify` writes.
 */
export function judgeEvents(api: Api): EventsJudgement {
  const examples = findExamples(api).filter(({ kind }) => kind === 'webhook');
  const files = filesBelow(join(api.spec, 'examples/webhooks')).filter((file) => file.endsWith('.json'));
  const lifted = schemaWitness(api.document);
  const source = api.asyncapi;
  const original = source && schemaWitness(source);
  const found = files.map((file) => problemsOf(file).map((problem) => `${shortPath(file)}: ${problem}`));
  return {
    bare: Object.keys(api.document.webhooks ?? {})
      .filter((event) => !examples.some(({ owner }) => owner === event))
      .map((event) => `spec/${api.id}: ${event} does not have an example. Add examples/webhooks/${event}.<case>.json.`),
    deliveries: found.flat(),
    part: { api: api.id, deliveries: files.length, right: found.filter((problems) => problems.length === 0).length },
  };

  function problemsOf(file: string): string[] {
    const bytes = readFileSync(file, 'utf8');
    const example = examples.find(({ place }) => place === shortPath(file));
    if (!example)
      return ['no event uses it. Name it <event>.<case>.json, list it in index.yaml, and run `pnpm generate`.'];
    const { owner: event, schema } = example;
    let value: unknown;
    try {
      value = JSON.parse(bytes);
    } catch (error) {
      return [`it is not valid JSON: ${(error as Error).message}.`];
    }
    const problems: string[] = [];
    if (JSON.stringify(value) !== bytes) {
      problems.push('it is not what JSON.stringify writes. Write it compactly, on one line without a line feed.');
    }
    if (!isDeepStrictEqual(value, example.value))
      problems.push('the generated contract has another value for it. Run `pnpm generate`.');
    problems.push(...lifted.problems(schema, value).map((problem) => `${problem}. Fix the example or the schema.`));
    const message = source?.components.messages[event]?.payload;
    if (source && !message) problems.push(`asyncapi.json does not have the message ${event}. Run \`pnpm generate\`.`);
    if (message && !original!.accepts(message, value))
      problems.push('it does not fit the payload of its message in asyncapi.yaml.');
    if (!isTied(event, value, (renamed) => lifted.accepts(schema, renamed))) {
      problems.push(
        `its schema also accepts another event name. Give the property with the event name \`const: ${event}\`.`,
      );
    }
    return problems;
  }
}

/** Whether a top-level property names the event, and the schema rejects another name there. */
function isTied(event: string, value: unknown, accepts: (renamed: unknown) => boolean): boolean {
  const names = Object.entries(value as object).filter(([, member]) => member === event);
  return names.some(([name]) => !accepts({ ...(value as object), [name]: `${event}.Other` }));
}
