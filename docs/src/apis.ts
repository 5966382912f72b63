import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as contract from '@wirepact/scripts/contract/apis';
import type { Behaviour } from '@wirepact/scripts/contract/behaviour';
import type { AsyncApiDocument, OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { readGenerated } from '@wirepact/scripts/contract/generated';
import { listEvents, listOperations } from '@wirepact/scripts/contract/operations';
import { readWorkflows, type Workflows } from '@wirepact/scripts/contract/workflows';
import { readRuleTests, type RuleTest } from './rule-tests.ts';

/** How deliveries are signed, as `signature.yaml` describes it. */
export interface SignatureScheme {
  header: string;
  algorithm: string;
  encoding: string;
  description?: string;
  [member: string]: unknown;
}

/** An API as the site shows it. */
export interface Api {
  /** In kebab-case: the name of the package and of the folder, and the path of the reference. */
  id: string;
  spec: OpenApiDocument;
  asyncapi: AsyncApiDocument | undefined;
  signature: SignatureScheme | undefined;
  /** Rules, state machines and decisions. */
  behaviour: Behaviour | undefined;
  /** Ways through the operations, each to a goal. */
  workflows: Workflows;
  /** The tests of the sandbox that show its rules. */
  tests: RuleTest[];
  /** The sources of all claims, as Markdown with a title. */
  evidence: string | undefined;
  /** The name of the package with a typed client, or `undefined` if there is none. */
  client: string | undefined;
}

/** The folder of all packages. */
export const packagesFolder: string = join(contract.repository, 'packages');

/**
 * Every API of a repository, the largest first. A new API is on the site as soon as it is generated.
 *
 * @throws {ContractError} if the generated files of an API do not exist or cannot be read.
 */
export async function readApis(root: string = contract.repository): Promise<Api[]> {
  const apis = await Promise.all(contract.findApis(root).map(readApi));
  const size = ({ spec }: Api): number => listOperations(spec).length + listEvents(spec).length;
  return apis.sort((a, b) => size(b) - size(a));
}

/**
 * Every API that has a reference: those of `readApis`, and the one that controls the sandbox.
 *
 * @throws {ContractError} if the generated files of an API do not exist or cannot be read.
 */
export async function readReferences(root: string = contract.repository): Promise<Api[]> {
  const control = contract.findControlApi(root);
  return [...(await readApis(root)), ...(control ? [await readApi(control)] : [])];
}

async function readApi(api: contract.Api): Promise<Api> {
  const { openapi, asyncapi, behaviour } = readGenerated(api);
  const evidence = join(api.folder, 'EVIDENCE.md');
  const events = join(api.generated, 'events.ts');
  return {
    id: api.id,
    spec: openapi,
    asyncapi,
    signature: existsSync(events)
      ? ((await import(/* @vite-ignore */ pathToFileURL(events).href)) as { signature?: SignatureScheme }).signature
      : undefined,
    behaviour,
    workflows: readWorkflows(api),
    tests: readRuleTests(api.id),
    evidence: existsSync(evidence) ? readFileSync(evidence, 'utf8') : undefined,
    client: existsSync(join(api.generated, 'client.ts')) ? api.module : undefined,
  };
}
