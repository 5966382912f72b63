import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NormalizedProblem } from '@redocly/openapi-core';
import type { Api } from './apis.ts';
import { bundleFile, getLineColLocation } from './redocly-parts.ts';
import { readBehaviour, type Behaviour } from './behaviour.ts';
import { liftEvents, type WebhookExample } from './lift-events.ts';
import type { AsyncApiDocument, OpenApiDocument } from './documents.ts';
import { filesBelow } from '../files.ts';
import { ProblemError, tidy, type Problem } from '../problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Everything that is derived from `spec/<api>`, starts here. */
export interface Contract {
  api: Api;
  /** One self-contained OpenAPI 3.1 document; the events stand in `webhooks`, keyed by event name. */
  openapi: OpenApiDocument;
  /** One self-contained AsyncAPI 3 document with the examples in it. */
  asyncapi: AsyncApiDocument | undefined;
  /** The signature scheme of the events, as `signature.yaml` has it. */
  signature: Record<string, unknown> | undefined;
  /** Rules, state machines and decisions; `undefined` where the API has none written down. */
  behaviour: { behaviour: Behaviour; yaml: YamlFile } | undefined;
  /** Which file an entry of `components.examples` was read from. */
  exampleFiles: ReadonlyMap<string, string>;
}

/**
 * Bundles the descriptions of one API and lifts its events into OpenAPI `webhooks`.
 * Throws a {@link ProblemError} where a file cannot be read or a reference leads nowhere.
 */
export async function loadContract(api: Api): Promise<Contract> {
  const webhookExamples = readWebhookExamples(api);
  const openapi = await bundled<OpenApiDocument>(api, api.openapi);
  const asyncapi = api.asyncapi ? await bundled<AsyncApiDocument>(api, api.asyncapi) : undefined;
  const exampleFiles = new Map<string, string>();
  for (const file of filesBelow(join(api.folder, 'examples')))
    exampleFiles.set(basename(file).replace(/\.(yaml|json)$/, ''), file);
  const signature = join(api.folder, 'signature.yaml');
  return {
    api,
    ...liftEvents(openapi, asyncapi, webhookExamples),
    signature: existsSync(signature) ? (readYaml(signature).value as Record<string, unknown>) : undefined,
    behaviour: readBehaviour(api),
    exampleFiles,
  };
}

async function bundled<Document>(api: Api, file: string): Promise<Document> {
  const result = await bundleFile(file).catch((error: unknown) => {
    refuseUnreadable(api);
    throw error;
  });
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    refuseUnreadable(api);
    throw new ProblemError(tidy(errors.map(fromRedocly)));
  }
  return result.bundle.parsed as Document;
}

/**
 * Throws a {@link ProblemError} for the files of an API that are not YAML. The bundler reports such a file at every place
 * that refers to it, and in the words of its parser.
 */
export function refuseUnreadable(api: Api): void {
  const problems = filesBelow(api.folder).flatMap((file) => {
    if (!file.endsWith('.yaml')) return [];
    try {
      readYaml(file);
      return [];
    } catch (error) {
      if (error instanceof ProblemError) return [...error.problems];
      throw error;
    }
  });
  if (problems.length > 0) throw new ProblemError(problems);
}

/** A problem in Redocly's form, in ours. */
export function fromRedocly(problem: NormalizedProblem): Problem {
  const [where] = problem.location;
  const start = where ? getLineColLocation(where).start : undefined;
  const place = { file: where?.source.absoluteRef ?? '', line: start?.line, column: start?.col, rule: problem.ruleId };
  if (problem.message.startsWith("Can't resolve $ref")) {
    const [line = ''] = where?.source.getLines().slice((start?.line ?? 1) - 1) ?? [];
    return {
      ...place,
      message: `\`${line.trim()}\` leads nowhere.`,
      fix: suggestion(problem) ?? 'Check the file name, counted from this file, and the key after `#/`.',
    };
  }
  return { ...place, message: problem.message.replaceAll('\n', ' '), fix: suggestion(problem) };
}

function suggestion({ suggest }: NormalizedProblem): string | undefined {
  return suggest.length > 0 ? `Did you mean ${suggest.join(' or ')}?` : undefined;
}

function readWebhookExamples(api: Api): WebhookExample[] {
  const folder = join(api.folder, 'examples/webhooks');
  if (!existsSync(join(folder, 'index.yaml'))) return [];
  const index = readYaml(join(folder, 'index.yaml'));
  const entries = index.value as Record<string, { summary: string; 'x-provenance': string }>;
  const problems: Problem[] = [];
  const examples: WebhookExample[] = [];
  for (const [file, about] of Object.entries(entries)) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push({
        file: index.file,
        ...index.place(`/${file}`),
        rule: 'webhook-example',
        message: `The example ${file} is listed here but does not exist.`,
        fix: `Add ${file}, or take its entry out.`,
      });
      continue;
    }
    try {
      examples.push({ name: file.replace(/\.json$/, ''), ...about, value: JSON.parse(readFileSync(path, 'utf8')) });
    } catch (error) {
      problems.push({
        file: path,
        line: 1,
        rule: 'webhook-example',
        message: `This is not valid JSON: ${(error as Error).message}.`,
        fix: 'Write the bytes exactly as they are delivered: compact JSON on one line.',
      });
    }
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return examples;
}
