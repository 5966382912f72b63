import type { OpenApiDocument, Pagination } from '@wirepact/scripts/contract/documents';
import { listOperations, type OperationEntry } from '@wirepact/scripts/contract/operations';
import { annotateProvenance } from './annotate-provenance.ts';
import type { Api } from './apis.ts';
import { rulesLine, rulesOfOperation } from './behaviour/governing.ts';
import { codeSamples } from './code-samples.ts';

/**
 * The document of an API for the REST reference. Each operation has its id, its pagination in words, code samples, and links
 * to its rules. The marks of provenance are readable. The events are left out, because they have their own reference.
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

/** How to read all items of a list, in words. */
export function describePagination(pagination: Pagination): string {
  const { items } = pagination;
  if (pagination.style === 'whole') return `All items are at \`${items}\` in one response.`;
  const page = `The items of one page are at \`${items}\``;
  if ('totalPages' in pagination) return `${page}. The number of pages is at \`${pagination.totalPages}\`.`;
  if ('hasNextPage' in pagination) return `${page}. \`${pagination.hasNextPage}\` says whether another page follows.`;
  return `${page}. The last page has fewer items than \`${pagination.pageSize}\`.`;
}
