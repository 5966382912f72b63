import type { EventEntry, OperationEntry } from '@wirepact/scripts/contract/operations';

/** The path of a reference of an API, relative to the root of the site. */
export function referencePath(api: string, page: 'rest' | 'events'): string {
  return `reference/${api}/${page === 'events' ? 'events/' : ''}`;
}

/** The address of an operation within the REST reference. */
export function operationAnchor({ id, tag }: OperationEntry): string {
  return ['#', ...(tag ? [slug(tag)] : []), slug(id)].join('/');
}

/** The address of an event within the events reference. */
export function eventAnchor({ name, tag }: EventEntry): string {
  return ['#', ...(tag ? [slug(tag)] : []), 'channels', slug(name)].join('/');
}

/** The same slug that Redoc uses: lower case, with hyphens between words. */
function slug(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, '-');
}
