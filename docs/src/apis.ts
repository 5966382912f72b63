import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Behaviour } from './behaviour/documents.ts';
import { eventsOf, operationsOf } from './contract.ts';
import type { AsyncApiDocument, OpenApiDocument } from './documents.ts';

/** How deliveries are signed, as `signature.yaml` describes it. */
export interface SignatureScheme {
  header: string;
  algorithm: string;
  encoding: string;
  description?: string;
  [member: string]: unknown;
}

export interface Api {
  /** kebab-case; names the package, the folder and the address of the reference. */
  id: string;
  spec: OpenApiDocument;
  asyncapi: AsyncApiDocument | undefined;
  signature: SignatureScheme | undefined;
  /** Its rules, state machines and decisions. */
  behaviour: Behaviour | undefined;
  /** Where its claims come from, as Markdown with a title. */
  evidence: string | undefined;
  /** Name of the package with a typed client, where there is one. */
  client: string | undefined;
}

/** Where the packages of this repository are. */
export const packagesFolder: string = fileURLToPath(new URL('../../packages', import.meta.url));

/**
 * Every API that has a generated description, the largest first. A new one appears in the site by being generated; there
 * is no list to keep.
 */
export async function findApis(packages: string = packagesFolder): Promise<Api[]> {
  const ids = readdirSync(packages)
    .filter((id) => existsSync(join(packages, id, 'src/generated/spec.json')))
    .sort();
  if (ids.length === 0) {
    throw new Error(
      `No API description found: expected packages/<api>/src/generated/spec.json below ${packages}. Run \`pnpm generate\` first.`,
    );
  }
  const apis = await Promise.all(ids.map((id) => readApi(id, packages)));
  const size = ({ spec }: Api): number => operationsOf(spec).length + eventsOf(spec).length;
  return apis.sort((a, b) => size(b) - size(a));
}

async function readApi(id: string, packages: string): Promise<Api> {
  const generated = join(packages, id, 'src/generated');
  const asyncapi = join(generated, 'asyncapi.json');
  const behaviour = join(generated, 'behaviour.json');
  const evidence = join(packages, '../spec', id, 'EVIDENCE.md');
  const events = join(generated, 'events.ts');
  return {
    id,
    spec: readJson<OpenApiDocument>(join(generated, 'spec.json')),
    asyncapi: existsSync(asyncapi) ? readJson<AsyncApiDocument>(asyncapi) : undefined,
    signature: existsSync(events)
      ? ((await import(/* @vite-ignore */ pathToFileURL(events).href)) as { signature?: SignatureScheme }).signature
      : undefined,
    behaviour: existsSync(behaviour) ? readJson<Behaviour>(behaviour) : undefined,
    evidence: existsSync(evidence) ? readFileSync(evidence, 'utf8') : undefined,
    client: existsSync(join(generated, 'client.ts')) ? `@wirepact/${id}` : undefined,
  };
}

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, 'utf8')) as Value;
}
