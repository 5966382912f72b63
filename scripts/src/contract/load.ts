import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NormalizedProblem } from '@redocly/openapi-core';
import { filesBelow } from '../files.ts';
import { ProblemError, tidy, type Problem } from '../problem.ts';
import type { Api } from './apis.ts';
import type { Behaviour } from './behaviour.ts';
import type { AsyncApiDocument, OpenApiDocument } from './documents.ts';
import { checkEntryFiles } from './entry-files.ts';
import { addEnumExamples } from './enum-examples.ts';
import { liftEvents, type WebhookExample } from './lift-events.ts';
import { findNearest } from './nearest.ts';
import { escapeToken } from './pointer.ts';
import { readBehaviour } from './read-behaviour.ts';
import { bundleFile, getLineColLocation } from './redocly-parts.ts';
import { spreadAlternatives } from './spread-alternatives.ts';
import { titleInlineObjects } from './title-inline-objects.ts';
import { readMapping, readYaml, type YamlFile } from './yaml-file.ts';

/** The contract of one API, read from `spec/<api>`. Everything else is derived from it. */
export interface Contract {
  api: Api;
  /** One self-contained OpenAPI 3.1 document, with the events in `webhooks` by event name. */
  openapi: OpenApiDocument;
  /** One self-contained AsyncAPI 3 document, with the examples in it. */
  asyncapi: AsyncApiDocument | undefined;
  /** How events are signed, as in `signature.yaml`. */
  signature: Record<string, unknown> | undefined;
  /** Rules, state machines and decisions. `undefined` if the API does not have a `behaviour.yaml`. */
  behaviour: { behaviour: Behaviour; yaml: YamlFile } | undefined;
  /** By name in `components.examples`, the file of the example. */
  exampleFiles: ReadonlyMap<string, string>;
}

/**
 * Reads the contract of one API: bundles its documents, and lifts its events into OpenAPI `webhooks`.
 *
 * @throws {ProblemError} if a file cannot be read, does not have the expected form, or has a reference that does not resolve.
 */
export async function loadContract(api: Api): Promise<Contract> {
  return { ...(await loadDocuments(api)), behaviour: readBehaviour(api) };
}

/** Like {@link loadContract}, for work that can begin before the behaviour is read. */
export async function loadDocuments(api: Api): Promise<Omit<Contract, 'behaviour'>> {
  checkEntryFiles(api);
  const webhookExamples = readWebhookExamples(api);
  const openapi = await bundleDocument<OpenApiDocument>(api, api.openapi);
  openapi.components ??= {};
  const asyncapi = api.asyncapi ? await bundleDocument<AsyncApiDocument>(api, api.asyncapi) : undefined;
  const exampleFiles = new Map<string, string>();
  for (const file of filesBelow(join(api.folder, 'examples')))
    exampleFiles.set(basename(file).replace(/\.(yaml|json)$/, ''), file);
  const signature = join(api.folder, 'signature.yaml');
  const lifted = liftEvents(openapi, asyncapi, webhookExamples, api.asyncapi);
  return {
    api,
    openapi: lifted.openapi,
    asyncapi: lifted.asyncapi && titleInlineObjects(lifted.asyncapi),
    signature: existsSync(signature) ? readMapping(signature, 'the parts of the signature scheme').value : undefined,
    exampleFiles,
  };
}

async function bundleDocument<Document>(api: Api, file: string): Promise<Document> {
  const result = await bundleFile(file).catch((error: unknown) => {
    refuseUnreadable(api);
    throw error;
  });
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    refuseUnreadable(api);
    throw new ProblemError(tidy(errors.map(fromRedocly)));
  }
  return addEnumExamples(spreadAlternatives(result.bundle.parsed as Document));
}

/**
 * Checks that all YAML files of an API can be read. The bundler would report a broken file at each reference to it, in the
 * words of its parser.
 *
 * @throws {ProblemError} if one of them is not valid YAML.
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

/** Converts a problem from Redocly's form to ours. */
export function fromRedocly(problem: NormalizedProblem): Problem {
  const [location] = problem.location;
  const start = location ? getLineColLocation(location).start : undefined;
  const place = {
    file: location?.source.absoluteRef ?? '',
    line: start?.line,
    column: start?.col,
    rule: problem.ruleId,
  };
  if (problem.message.startsWith("Can't resolve $ref")) {
    const [line = ''] = location?.source.getLines().slice((start?.line ?? 1) - 1) ?? [];
    return {
      ...place,
      message: `\`${line.trim()}\` does not resolve.`,
      fix: suggest(problem) ?? 'Check the file name, which is relative to this file, and the key after `#/`.',
    };
  }
  return { ...place, message: problem.message.replaceAll('\n', ' '), fix: suggest(problem) };
}

function suggest({ suggest: candidates, message }: NormalizedProblem): string | undefined {
  const [, word] = /`([^`]+)`/.exec(message) ?? [];
  const nearest = word === undefined ? candidates : findNearest(word, candidates);
  return nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : undefined;
}

function readWebhookExamples(api: Api): WebhookExample[] {
  const folder = join(api.folder, 'examples/webhooks');
  if (!existsSync(join(folder, 'index.yaml'))) return [];
  const index = readMapping<Omit<WebhookExample, 'name' | 'value'>>(
    join(folder, 'index.yaml'),
    'file names to summaries',
  );
  const problems: Problem[] = [];
  const examples: WebhookExample[] = [];
  for (const [file, about] of Object.entries(index.value)) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push({
        file: index.file,
        ...index.place(`/${escapeToken(file)}`),
        rule: 'webhook-example',
        message: `The example ${file} is listed here but does not exist.`,
        fix: `Add ${file}, or remove its entry.`,
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
