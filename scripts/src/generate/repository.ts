import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findApis, type Api } from '../contract/apis.ts';
import { loadContract } from '../contract/load.ts';
import { scaffoldPackage } from '../scaffold.ts';
import { generateEvidence } from './evidence.ts';
import { generateFiles } from './index.ts';
import { generateMockedApis } from './mocked-apis.ts';

/** The text of every file that is derived from the contracts of `apis`. `undefined` for a file to delete. */
export async function generateRepository(root: string, apis: readonly Api[]): Promise<Map<string, string | undefined>> {
  const all = new Map<string, string | undefined>();
  for (const api of apis) {
    const contract = await loadContract(api);
    const files = await generateFiles(contract);
    for (const file of listFiles(api.generated)) all.set(file, undefined);
    for (const [name, text] of files) all.set(join(api.generated, name), text);
    const evidence = generateEvidence(contract);
    if (evidence) all.set(join(api.folder, 'EVIDENCE.md'), evidence);
    const home = join(root, 'packages', api.id);
    for (const [name, text] of scaffoldPackage(home, contract, new Set(files.keys()))) all.set(join(home, name), text);
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
