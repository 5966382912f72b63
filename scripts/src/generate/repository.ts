import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findApis, findControlApi, type Api } from '../contract/apis.ts';
import { loadDocuments, type Contract } from '../contract/load.ts';
import { readBehaviour } from '../contract/read-behaviour.ts';
import { scaffoldPackage } from '../scaffold.ts';
import { generateEvidence } from './evidence.ts';
import { generateFiles } from './index.ts';
import { generateMockedApis } from './mocked-apis.ts';
import { requestTypes } from './request-types.ts';

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
  for (const api of apis) {
    const { contract, names } = await generateApi(api);
    const evidence = generateEvidence(contract);
    if (evidence) all.set(join(api.folder, 'EVIDENCE.md'), evidence);
    const home = join(root, 'packages', api.id);
    for (const [name, text] of scaffoldPackage(home, contract, names)) all.set(join(home, name), text);
  }
  const control = findControlApi(root);
  if (control) await generateApi(control);
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
