import type { OpenApiDocument, Pagination } from '@wirepact/scripts/contract/documents';
import { listOperations, type OperationEntry } from '@wirepact/scripts/contract/operations';
import { annotateProvenance } from './annotate-provenance.ts';
import type { Api } from './apis.ts';
import { rulesLine, rulesOfOperation } from './behaviour/governing.ts';
import { codeSamples } from './code-samples.ts';

/**
 * The description of an API as the REST reference shows it: each operation with its id, how its list is read and code
 * samples, the marks of provenance readable, links to the rules that govern it, and without the events, which have a
 * reference of their own.
 */
export function restDocument({ id, spec, client, behaviour }: Api): OpenApiDocument {
  const { webhooks: _, ...document } = structuredClone(spec);
  const used = new Set<string>();
  for (const entry of listOperations(document)) {
    entry.operation.description = describe(entry);
    entry.operation['x-codeSamples'] = codeSamples(document, entry, client);
    for (const tag of entry.operation.tags ?? []) used.add(tag);
  }
  const shown = annotateProvenance({
    ...document,
    ...(document.tags && { tags: document.tags.filter(({ name }) => used.has(name)) }),
  });
  for (const entry of listOperations(shown)) {
    const { operation } = entry;
    const rules = rulesLine(id, rulesOfOperation(behaviour, entry.id), '../../');
    operation.description = [operation.description, rules].filter(Boolean).join('\n\n');
  }
  return shown;
}

function describe({ operation, id }: OperationEntry): string {
  const { description = '', 'x-pagination': pagination } = operation;
  return [
    description.trim(),
    pagination ? describePagination(pagination) : '',
    `<span class="operation-id">operationId</span> \`${id}\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** How to get at all items of a list, in words. The values of `pagination` are JSON Pointers into the answer. */
export function describePagination({ style, items, ...pointers }: Pagination): string {
  if (style === 'whole') return `The list at \`${items}\` comes whole: there are no pages.`;
  const end = Object.values(pointers).map((pointer) => `\`${pointer}\``);
  return `A page of the list is at \`${items}\`${end.length > 0 ? `; ${end.join(', ')} tells whether more follow` : ''}.`;
}
