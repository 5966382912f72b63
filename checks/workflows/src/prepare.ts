import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findControlApi, repository, type Api } from '@wirepact/scripts/contract/apis';
import type { OpenApiDocument } from '@wirepact/scripts/contract/documents';
import { loadDocuments } from '@wirepact/scripts/contract/load';
import { filesBelow } from '@wirepact/scripts/files';

/**
 * Copies the workflows of an API, its description and that of the control API into a folder, with the paths that they have in the
 * repository. Returns the folder of the workflows. In the copy, they wait for others only shortly.
 *
 * Respect refuses members that a schema does not declare. The sandbox adds some to refusals, and says so; so in the copy, the
 * schema of refusals allows more. Its own tests compare these members with their schema.
 */
export async function prepareWorkflows(api: Api, folder: string): Promise<string> {
  const target = join(folder, 'spec', api.id);
  const control = findControlApi()!;
  await mkdir(join(target, 'workflows'), { recursive: true });
  await Promise.all([
    ...filesBelow(join(api.folder, 'workflows')).map(async (file) =>
      writeFile(join(target, 'workflows', basename(file)), hurry(await readFile(file, 'utf8'))),
    ),
    cp(control.folder, join(folder, control.folder.slice(repository.length + 1)), { recursive: true }),
    loadDocuments(api).then(({ openapi }) =>
      // JSON is YAML, too.
      writeFile(join(target, 'openapi.yaml'), JSON.stringify(openRefusals(openapi))),
    ),
  ]);
  return join(target, 'workflows');
}

/** The workflow with short pauses before it asks again. The sandbox needs less time than people do. */
export function hurry(workflow: string): string {
  return workflow.replaceAll(/("?retryAfter"?: ?)5\b/g, '$10.2');
}

/** The description with refusals that may have more members than it declares. */
function openRefusals(openapi: OpenApiDocument): OpenApiDocument {
  const schemas = Object.entries(openapi.components.schemas ?? {}).map(([name, schema]) => [
    name,
    typeof schema === 'object' && 'x-error' in schema ? { ...schema, unevaluatedProperties: true } : schema,
  ]);
  return { ...openapi, components: { ...openapi.components, schemas: Object.fromEntries(schemas) } };
}
