import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findApis, findControlApi, type Api } from '../contract/apis.ts';
import { loadDocuments, type Contract } from '../contract/load.ts';
import { readBehaviour } from '../contract/read-behaviour.ts';
import { scaffoldPackage } from '../scaffold.ts';
import { generateEvidence } from './evidence.ts';
import { generateFiles } from './index.ts';
import { generateMockedApis } from './mocked-apis.ts';
import { requestTypes } from './request-types.ts';
import { generateSandboxedApi, generateSandboxedApis } from './sandboxed-api.ts';
import { generateWorldSchema } from './world-schema.ts';

/** The text of every file that is derived from the contracts of `apis`. `undefined` for a file to delete. */
export async function generateRepository(root: string, apis: readonly Api[]): Promise<Map<string, string | undefined>> {
  const all = new Map<string, string | undefined>();
  /** Returns the contract, and the names of the files that are generated from it. */
  const generateApi = async (api: Api): Promise<{ contract: Contract; names: ReadonlySet<string> }> => {
    const documents = await loadDocuments(api);
    // Its thread prints the types while this one reads the behaviour and runs the other generators.
    const types = requestTypes(documents);
    // If something else fails first, that is the error to report.
    types.catch(() => {});
    const contract = { ...documents, behaviour: readBehaviour(api) };
    const files = await generateFiles(contract, types);
    for (const file of listFiles(api.generated)) all.set(file, undefined);
    for (const [name, text] of files) all.set(join(api.generated, name), text);
    return { contract, names: new Set(files.keys()) };
  };
  const sandbox = join(root, 'packages/sandbox');
  const sandboxed = findApis(root).filter(({ module }) => dependsOn(sandbox, module));
  for (const api of apis) {
    const { contract, names } = await generateApi(api);
    const served = sandboxed.some(({ id }) => id === api.id);
    if (served) all.set(join(sandbox, 'src/generated/apis', `${api.id}.ts`), generateSandboxedApi(contract));
    const evidence = generateEvidence(contract);
    if (evidence) all.set(join(api.folder, 'EVIDENCE.md'), evidence);
    const home = join(root, 'packages', api.id);
    for (const [name, text] of scaffoldPackage(home, contract, names)) all.set(join(home, name), text);
  }
  const control = findControlApi(root);
  if (control) {
    const { contract } = await generateApi(control);
    all.set(join(root, 'packages/sandbox/world.schema.json'), generateWorldSchema(contract.openapi));
  }
  if (sandboxed.length > 0) {
    const ids = sandboxed.map(({ id }) => id);
    all.set(join(sandbox, 'src/generated/apis.ts'), generateSandboxedApis(ids));
    for (const file of listFiles(join(sandbox, 'src/generated/apis'))) {
      if (!ids.includes(basename(file, '.ts'))) all.set(file, undefined);
    }
  }
  const mocked = join(root, 'packages/mock/src/generated/apis.ts');
  if (existsSync(join(root, 'packages/mock'))) {
    for (const file of listFiles(dirname(mocked))) all.set(file, undefined);
    all.set(mocked, generateMockedApis(findApis(root)));
  }
  return all;
}

function listFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** The sandbox serves the APIs on which its package depends. */
function dependsOn(home: string, module: string): boolean {
  const file = join(home, 'package.json');
  if (!existsSync(file)) return false;
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> };
  return module in dependencies;
}
