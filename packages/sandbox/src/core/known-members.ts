import { pointTo } from '../json-pointer.ts';

/**
 * The members that a contract knows of a value: by name for an object, the form of all items for a list. `true` is a value about
 * whose members it says nothing.
 */
export type KnownMembers = true | readonly [KnownMembers] | { readonly [name: string]: KnownMembers };

/** Finds the JSON Pointers of members that the contract does not know. Members of an unknown member are not listed. */
export function findUnknownMembers(value: unknown, known: KnownMembers, pointer = ''): readonly string[] {
  if (known === true || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    if (!Array.isArray(known)) return [];
    return value.flatMap((item, index) => findUnknownMembers(item, known[0] as KnownMembers, `${pointer}/${index}`));
  }
  if (Array.isArray(known)) return [];
  let found: string[] | undefined;
  for (const name of Object.keys(value)) {
    const inside = Object.hasOwn(known, name) ? (known as Record<string, KnownMembers>)[name] : undefined;
    if (inside === true) continue;
    const at = pointTo(pointer, name);
    const more = inside === undefined ? [at] : findUnknownMembers((value as Record<string, unknown>)[name], inside, at);
    if (more.length > 0) found = [...(found ?? []), ...more];
  }
  return found ?? [];
}
